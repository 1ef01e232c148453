/** Terminate sends SIGKILL. */
import { constants } from "node:os";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override terminate(): void {
    this.sendSignal(constants.signals.SIGKILL);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "terminate sends SIGKILL",
  breaks: ["subprocess_transport.terminate", "subprocess_transport.terminate-catchable"],
};
