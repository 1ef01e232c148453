/** There is no extra info `peername`. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "peername" ? otherwise : super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "there is no extra info `peername`",
  breaks: ["datagram_transport.extra-peername"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
