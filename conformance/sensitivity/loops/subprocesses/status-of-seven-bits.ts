/** The exit status is cut to seven bits. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    super.processEnded(returncode < 0 ? returncode : returncode & 0x7f);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the exit status is cut to seven bits",
  breaks: ["subprocess_transport.returncode"],
};
