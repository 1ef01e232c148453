/** Data_received that closes is called once more. */
import { receive } from "../../../../reference/system/receiving.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override deliver(data: Buffer): void {
    super.deliver(data);
    if (!this.closing) return;
    const more = receive(this.fd, 100000);
    if (typeof more !== "number" && more.length > 0) super.deliver(more);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "data_received that closes is called once more",
  breaks: ["protocol.data-received-may-close"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
