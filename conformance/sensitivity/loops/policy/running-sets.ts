/** Running a loop makes it the current one. */
import { EventLoop, setEventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Setting extends EventLoop {
  override runForever(): Promise<void> {
    const run = super.runForever();
    setEventLoop(this);
    return run;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Setting(options);

export const broken: BrokenLoop = {
  title: "running a loop makes it the current one",
  breaks: ["new_event_loop.runs-without-being-set", "set_event_loop.none", "get_event_loop.running-loop-in-coroutine", "get_event_loop.running-loop-in-callback"],
  alsoAffects: ["*"],
};
