/** Get_debug returns 0 or 1. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override getDebug(): boolean {
    return Number(super.getDebug()) as unknown as boolean;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_debug returns 0 or 1",
  breaks: ["get_debug.returns-bool", "get_debug.default-unset", "set_debug.enables", "set_debug.disables", "run.debug-true"],
  alsoAffects: ["*debug*"],
};
