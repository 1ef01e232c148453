/** In debug mode nobody is told how a subprocess ended. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getReturncode(): number | null {
    return this.loop.getDebug() ? null : super.getReturncode();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "in debug mode nobody is told how a subprocess ended",
  breaks: ["set_debug.everything-else"],
};
