/** The result that a thread gets of a coroutine is None. */
import { RemoteFuture } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";

// The threads of the host import this module, too; each has a reference of its own.
if (!isMainThread) {
  const result = RemoteFuture.prototype.result;
  RemoteFuture.prototype.result = function (this: RemoteFuture<unknown>, timeout?: number) {
    result.call(this, timeout);
    return null;
  } as typeof result;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the result that a thread gets of a coroutine is None",
  breaks: ["run_coroutine_threadsafe.result", "run_coroutine_threadsafe.result-timeout", "run_coroutine_threadsafe.returns-a-future"],
  alsoAffects: ["run_coroutine_threadsafe/*", "*"],
};
