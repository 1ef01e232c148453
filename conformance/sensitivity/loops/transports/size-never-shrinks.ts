/** Get_write_buffer_size counts everything that ever waited. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private most = 0;

  override getWriteBufferSize(): number {
    this.most = this.closing ? 0 : Math.max(this.most, super.getWriteBufferSize());
    return this.most || super.getWriteBufferSize();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_write_buffer_size counts everything that ever waited",
  breaks: ["transport.get-write-buffer-size-empty", "transport.get-write-buffer-size"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
