/** Stop returns true. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Talkative extends EventLoop {
  override stop(): void {
    super.stop();
    return true as unknown as void;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Talkative(options);

export const broken: BrokenLoop = {
  title: "stop returns true",
  breaks: ["stop.returns-none"],
};
