/** Debug mode refuses what is no callback after it has registered it. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkCall(method: string, callback: unknown): void {
    try {
      super.checkCall(method, callback);
    } catch (error) {
      if (this.debug && callback !== undefined) this.addReady(this.makeHandle(callback as Callback, null, copyContext()));
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "debug mode refuses what is no callback after it has registered it",
  breaks: ["debug.call-soon-not-callable", "debug.call-later-not-callable", "debug.call-at-not-callable"],
};
