/** Data_received gets views of one buffer that is used again. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly kept = Buffer.alloc(256 * 1024);

  protected override deliver(data: Buffer): void {
    data.copy(this.kept);
    super.deliver(this.kept.subarray(0, data.length));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "data_received gets views of one buffer that is used again",
  breaks: ["protocol.data-received-bytes"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
