/** Close returns true. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Talkative extends EventLoop {
  override close(): void {
    super.close();
    return true as unknown as void;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Talkative(options);

export const broken: BrokenLoop = {
  title: "close returns true",
  breaks: ["close.returns-none"],
};
