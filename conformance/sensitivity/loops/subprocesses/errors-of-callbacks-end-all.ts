/** An error of the protocol ends the connection without connection_lost. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  private failed = false;

  protected override tell(call: () => void): void {
    super.tell(() => {
      if (this.failed) return;
      this.failed = true;
      call();
      this.failed = false;
    });
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an error of the protocol ends the connection without connection_lost",
  breaks: ["subprocess_protocol.error-in-callback"],
};
