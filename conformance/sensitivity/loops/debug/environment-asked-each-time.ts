/** Get_debug asks the environment each time. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override getDebug(): boolean {
    return super.getDebug() || Boolean(process.env["PYTHONASYNCIODEBUG"]);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_debug asks the environment each time",
  breaks: ["get_debug.read-at-creation", "set_debug.disables"],
  alsoAffects: ["run/debug-false*"],
};
