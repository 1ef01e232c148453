/** Set_protocol of a datagram transport is ignored. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override setProtocol(): void {}
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "set_protocol of a datagram transport is ignored",
  breaks: ["datagram_transport.set-protocol"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
