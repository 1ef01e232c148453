/** Set_debug switches all loops. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private static shared: boolean | undefined;

  override getDebug(): boolean {
    return Broken.shared ?? super.getDebug();
  }

  override setDebug(enabled: boolean): void {
    Broken.shared = enabled;
    super.setDebug(enabled);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_debug switches all loops",
  breaks: ["set_debug.per-loop"],
  alsoAffects: ["event_loop/own-debug-flag", "run/debug*", "get_debug/*", "set_debug/*"],
};
