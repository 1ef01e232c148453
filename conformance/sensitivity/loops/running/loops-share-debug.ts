/** Debug mode is one switch for all loops. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const shared = { debug: false };

class Shared extends EventLoop {
  override getDebug(): boolean {
    return shared.debug;
  }

  override setDebug(enabled: boolean): void {
    shared.debug = enabled;
    super.setDebug(enabled);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shared(options);

export const broken: BrokenLoop = {
  title: "debug mode is one switch for all loops",
  breaks: ["event_loop.independent"],
};
