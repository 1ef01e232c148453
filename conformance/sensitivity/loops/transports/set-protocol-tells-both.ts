/** After set_protocol the former protocol still gets the data as well. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly firstProtocol = this.protocol;

  protected override deliver(data: Buffer): void {
    if (this.firstProtocol !== this.protocol) this.firstProtocol.dataReceived?.(data);
    super.deliver(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after set_protocol the former protocol still gets the data as well",
  breaks: ["transport.set-protocol-old-silent"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
