/** Close leaves the program alone. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override close(): void {
    this.closed = true;
    this.closePipes();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close leaves the program alone",
  breaks: ["subprocess_transport.close-kills"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_transport/*"],
};
