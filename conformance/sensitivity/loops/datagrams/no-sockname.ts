/** There is no extra info `sockname`. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "sockname" ? otherwise : super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "there is no extra info `sockname`",
  breaks: ["datagram_transport.extra-sockname"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
