/** Get_pid is 0 when the program has ended. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getPid(): number {
    return this.returncode === null ? super.getPid() : 0;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_pid is 0 when the program has ended",
  breaks: ["subprocess_transport.pid"],
};
