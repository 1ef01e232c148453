/** Call_soon_threadsafe raises RuntimeError in a thread that is not that of the loop. */
import { RemoteLoop, RuntimeError } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";

// The threads of the host import this module, too; each has a reference of its own.
if (!isMainThread) {
  RemoteLoop.prototype.callSoonThreadsafe = () => {
    throw new RuntimeError("this is not the thread of the loop");
  };
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe raises RuntimeError in a thread that is not that of the loop",
  breaks: ["debug.wrong-thread-threadsafe", "example.overview-call-soon-threadsafe"],
  alsoAffects: ["*"],
};
