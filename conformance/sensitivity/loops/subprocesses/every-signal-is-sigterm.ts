/** Send_signal sends SIGTERM, whatever it was given. */
import { constants } from "node:os";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override sendSignal(signal: number | string): void {
    super.sendSignal(signal === constants.signals.SIGKILL ? signal : constants.signals.SIGTERM);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "send_signal sends SIGTERM, whatever it was given",
  breaks: ["subprocess_transport.send-signal"],
  alsoAffects: ["subprocess_transport/signal-handler-not-inherited"],
};
