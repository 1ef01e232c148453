/** An attempt to run a closed loop is refused, but opens it again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reviving extends EventLoop {
  override runForever(): Promise<void> {
    try {
      return super.runForever();
    } catch (error) {
      this.closed = false;
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reviving(options);

export const broken: BrokenLoop = {
  title: "an attempt to run a closed loop is refused, but opens it again",
  breaks: ["close.irreversible"],
};
