/** Debug mode lets coroutine objects pass as callbacks of call_soon. */
import { EventLoop, isCoroutine } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkCall(method: string, callback: unknown): void {
    if (method === "callSoon" && isCoroutine(callback)) this.checkClosed();
    else super.checkCall(method, callback);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "debug mode lets coroutine objects pass as callbacks of call_soon",
  breaks: ["debug.call-soon-coroutine"],
};
