/** Close sends SIGTERM in the place of SIGKILL. */
import { constants } from "node:os";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override close(): void {
    if (this.closed) return;
    this.closed = true;
    this.closePipes();
    if (this.returncode === null && this.popen.poll() === null) this.popen.sendSignal(constants.signals.SIGTERM);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close sends SIGTERM in the place of SIGKILL",
  breaks: ["subprocess_transport.close-kills"],
  alsoAffects: ["subprocess_transport/close-ends-a-grandchild", "subprocess_transport/close-idempotent"],
};
