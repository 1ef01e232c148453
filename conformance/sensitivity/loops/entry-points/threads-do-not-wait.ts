/** Result of a coroutine that a thread has submitted raises TimeoutError if there is none yet. */
import { RemoteFuture } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";

// The threads of the host import this module, too; each has a reference of its own.
if (!isMainThread) {
  const result = RemoteFuture.prototype.result;
  RemoteFuture.prototype.result = function (this: RemoteFuture<unknown>) {
    return result.call(this, 0);
  } as typeof result;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "result of a coroutine that a thread has submitted raises TimeoutError if there is none yet",
  breaks: [
    "run_coroutine_threadsafe.result",
    "run_coroutine_threadsafe.result-timeout",
    "run_coroutine_threadsafe.exception",
    "run_coroutine_threadsafe.concurrent-future",
    "run_coroutine_threadsafe.returns-a-future",
  ],
  alsoAffects: ["run_coroutine_threadsafe/*", "*"],
};
