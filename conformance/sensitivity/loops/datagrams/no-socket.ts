/** There is no extra info `socket`. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "socket" ? otherwise : super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "there is no extra info `socket`",
  breaks: ["datagram_transport.extra-socket"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
