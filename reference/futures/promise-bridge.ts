/**
 * The bridge between futures and JavaScript's promises.
 *
 * While a promise is on either side, the loop depends on something outside itself: code that continues in a microtask, or a
 * promise that Node will settle. The bridge tells the loop so, and the loop then gives Node a chance after every single
 * iteration (loop/running.ts). The number of open bridges is all it needs to know.
 */
import type { EventLoop } from "../loop/event-loop.js";
import { getEventLoop } from "../policy/thread-state.js";
import type { Future } from "./future.js";

/** A promise that settles as the future does. A cancelled future rejects it with CancelledError. */
export function promiseOf<T>(future: Future<T>): Promise<T> {
  const loop = future.getLoop();
  loop.openBridge();
  return new Promise<T>((resolve, reject) => {
    future.addDoneCallback((done) => {
      loop.closeBridge();
      try {
        resolve(done.result());
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}

/**
 * A future that settles as the promise does. Cancelling the future leaves the promise alone.
 * @param promise what to wait for; a rejection becomes the future's exception, whatever its value.
 * @param loop the future's loop; by default what `getEventLoop()` answers.
 */
export function fromPromise<T>(promise: PromiseLike<T>, loop: EventLoop = getEventLoop()): Future<T> {
  const future = loop.createFuture<T>();
  loop.openBridge();
  const settle = (complete: () => void): void => {
    loop.closeBridge();
    // A loop that was closed meanwhile has nobody left to tell.
    if (!future.done() && !loop.isClosed()) complete();
  };
  promise.then(
    (value) => settle(() => future.setResult(value)),
    (error: unknown) => settle(() => future.rejectWith(error)),
  );
  return future;
}
