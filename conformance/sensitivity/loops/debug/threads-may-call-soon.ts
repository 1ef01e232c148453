/** Call_soon, call_later and call_at do nothing in a thread that is not that of the loop. */
import { RemoteLoop } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";

// The threads of the host import this module, too; each has a reference of its own.
if (!isMainThread) {
  const unsafe = RemoteLoop.prototype as { callSoon: unknown; callLater: unknown; callAt: unknown };
  unsafe.callSoon = unsafe.callLater = unsafe.callAt = () => null;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "call_soon, call_later and call_at do nothing in a thread that is not that of the loop",
  breaks: ["debug.wrong-thread-call-soon", "debug.wrong-thread-call-later", "debug.wrong-thread-call-at", "debug.wrong-thread-registers-nothing"],
};
