/** A second close raises. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override close(): void {
    if (this.closed) throw new RuntimeError("closed already");
    super.close();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a second close raises",
  breaks: ["subprocess_transport.close-idempotent"],
};
