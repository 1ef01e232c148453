/** A subprocess that was stopped counts as ended. */
import { constants } from "node:os";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override sendSignal(signal: number | string): void {
    super.sendSignal(signal);
    if (signal === "SIGSTOP" || signal === constants.signals.SIGSTOP) this.processEnded(-constants.signals.SIGSTOP);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a subprocess that was stopped counts as ended",
  breaks: ["subprocess_transport.returncode-running", "subprocess_protocol.process-exited-once"],
};
