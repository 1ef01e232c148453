/** Kill sends SIGTERM. */
import { constants } from "node:os";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override kill(): void {
    this.sendSignal(constants.signals.SIGTERM);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "kill sends SIGTERM",
  breaks: ["subprocess_transport.kill"],
};
