/** A write that was sent in part is sent again from its start. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    const wasEmpty = this.buffer.size === 0;
    super.write(data);
    const bytes = this.checkData(data);
    if (wasEmpty && this.buffer.size > 0 && this.buffer.size < bytes.length) {
      this.buffer.clear();
      this.buffer.append(bytes);
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write that was sent in part is sent again from its start",
  breaks: ["transport.write-buffers", "transport.write-order"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
