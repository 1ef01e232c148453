/** Get_extra_info of any name is the subprocess. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getExtraInfo(): unknown {
    return this.popen;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info of any name is the subprocess",
  breaks: ["subprocess_transport.extra-unknown"],
};
