/** Done callbacks that a thread adds to a future are called twice. */
import { ConcurrentFuture, RemoteFuture } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";

// The threads of the host import this module, too; each has a reference of its own.
if (!isMainThread) {
  const add = RemoteFuture.prototype.addDoneCallback;
  RemoteFuture.prototype.addDoneCallback = function (this: RemoteFuture<unknown>, callback: (future: ConcurrentFuture) => unknown) {
    add.call(this, callback as never);
    add.call(this, callback as never);
  } as typeof add;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "done callbacks that a thread adds to a future are called twice",
  breaks: ["run_coroutine_threadsafe.done-callback"],
  alsoAffects: ["run_coroutine_threadsafe/*", "*"],
};
