/** After close the extra information of a datagram transport is gone, unknown names are false. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override getExtraInfo(name: string): unknown {
    return this.closing ? null : (super.getExtraInfo(name) ?? false);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after close the extra information of a datagram transport is gone, unknown names are false",
  breaks: ["datagram_transport.extra-in-connection-lost", "datagram_transport.extra-unknown"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
