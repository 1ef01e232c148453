/** Call_soon_threadsafe raises RuntimeError in a thread that is not that of the loop, while the loop does not run. */
import { RemoteLoop, RuntimeError } from "../../../../reference/index.js";
import type { RemoteHandle } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";

// The threads of the host import this module, too; each has a reference of its own.
if (!isMainThread) {
  const call = Object.getOwnPropertyDescriptor(RemoteLoop.prototype, "callSoonThreadsafe")?.value as Call;
  RemoteLoop.prototype.callSoonThreadsafe = function (this: RemoteLoop, name: string, ...args: unknown[]): RemoteHandle {
    if (!this.isRunning() && !this.isClosed()) throw new RuntimeError("the loop has no thread yet");
    return call.call(this, name, ...args);
  };
}

type Call = (this: RemoteLoop, name: string, ...args: unknown[]) => RemoteHandle;

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe raises RuntimeError in another thread while the loop does not run",
  breaks: ["debug.wrong-thread-threadsafe", "call_soon_threadsafe.before-run"],
  alsoAffects: ["*"],
};
