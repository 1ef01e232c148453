/** Get_extra_info mixes up sockname and peername. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const swapped: Readonly<Record<string, string>> = { sockname: "peername", peername: "sockname" };
    return super.getExtraInfo(swapped[name] ?? name, otherwise);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info mixes up sockname and peername",
  breaks: ["transport.extra-sockname", "transport.extra-peername"],
  alsoAffects: ["*"],
};
