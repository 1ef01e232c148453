/** Get_extra_info does not know the socket. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "socket" ? otherwise : super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info does not know the socket",
  breaks: ["transport.extra-socket"],
  alsoAffects: ["*"],
};
