/** The end of a connection that was closed by both sides before reading began is taken for the end of the data. */
import { receive } from "../../../../reference/system/receiving.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private first = true;

  protected override receiveForProtocol(): void {
    const fresh = this.first;
    this.first = false;
    const data = receive(this.fd, 1);
    if (typeof data === "number") this.readFailed(-data);
    else if (data.length === 0) this.onEof();
    else if (fresh && data.length === 1) {
      const rest = receive(this.fd, 1000000);
      this.deliver(typeof rest === "number" ? data : Buffer.concat([data, rest.subarray(0, 30000)]));
    } else this.deliver(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the end of a connection that was closed by both sides before reading began is taken for the end of the data",
  breaks: ["protocol.data-received-complete"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
