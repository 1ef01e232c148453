/** Process_exited is never called. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    this.returncode = returncode;
    for (const waiter of this.exitWaiters.splice(0)) if (!waiter.done()) waiter.setResult(returncode);
    this.finishIfAllEnded();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "process_exited is never called",
  breaks: ["subprocess_protocol.process-exited", "subprocess_protocol.process-exited-once"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
