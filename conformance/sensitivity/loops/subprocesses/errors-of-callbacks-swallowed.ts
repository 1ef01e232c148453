/** An error of the protocol is dropped. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override tell(call: () => void): void {
    super.tell(() => {
      try {
        call();
      } catch {
        // dropped
      }
    });
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an error of the protocol is dropped",
  breaks: ["subprocess_protocol.error-in-callback"],
};
