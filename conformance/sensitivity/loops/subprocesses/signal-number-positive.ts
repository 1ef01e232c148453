/** The status of a program that a signal killed is the signal's number, not negated. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    super.processEnded(Math.abs(returncode));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the status of a program that a signal killed is the signal's number, not negated",
  breaks: ["subprocess_transport.returncode-signal"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
