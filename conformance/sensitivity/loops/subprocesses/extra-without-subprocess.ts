/** Get_extra_info does not know the name subprocess. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getExtraInfo(name: string, fallback: unknown = null): unknown {
    return name === "subprocess" ? fallback : super.getExtraInfo(name, fallback);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info does not know the name subprocess",
  breaks: ["subprocess_transport.extra-subprocess"],
};
