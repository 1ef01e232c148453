/** A coroutine that a thread submits is cancelled at once. */
import { RemoteLoop } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";

// The threads of the host import this module, too; each has a reference of its own.
if (!isMainThread) {
  const submit = RemoteLoop.prototype.runCoroutineThreadsafe;
  RemoteLoop.prototype.runCoroutineThreadsafe = function (this: RemoteLoop, name: string, ...args: unknown[]) {
    const future = submit.call(this, name, ...args);
    future.cancel();
    return future;
  } as typeof submit;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a coroutine that a thread submits is cancelled at once",
  breaks: [
    "run_coroutine_threadsafe.from-another-thread",
    "run_coroutine_threadsafe.result",
    "run_coroutine_threadsafe.exception",
    "run_coroutine_threadsafe.thread-of-the-loop",
    "run_coroutine_threadsafe.concurrent-future",
  ],
  alsoAffects: ["run_coroutine_threadsafe/*", "*"],
};
