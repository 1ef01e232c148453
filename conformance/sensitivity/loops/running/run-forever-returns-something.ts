/** Run_forever returns true. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Talkative extends EventLoop {
  override runForever(): Promise<void> {
    return super.runForever().then(() => true as unknown as void);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Talkative(options);

export const broken: BrokenLoop = {
  title: "run_forever returns true",
  breaks: ["run_forever.returns-none"],
};
