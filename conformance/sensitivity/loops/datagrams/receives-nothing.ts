/** An endpoint receives nothing. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override startReceiving(): void {}
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an endpoint receives nothing",
  breaks: ["create_datagram_endpoint.creates"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
