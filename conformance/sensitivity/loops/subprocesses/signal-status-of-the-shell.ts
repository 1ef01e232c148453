/** The status of a program that a signal killed is 128 and the signal's number, as a shell has it. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    super.processEnded(returncode < 0 ? 128 - returncode : returncode);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the status of a program that a signal killed is 128 and the signal's number, as a shell has it",
  breaks: ["subprocess_transport.returncode-signal"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
