/** Get_write_buffer_size is always 0. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override getWriteBufferSize(): number {
    return this.told ? 0 : super.getWriteBufferSize();
  }

  private get told(): boolean {
    return !this.closing && this.eofWritten === false && this.asking;
  }

  private asking = true;

  protected override onWritable(): void {
    this.asking = false;
    super.onWritable();
    this.asking = true;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_write_buffer_size is always 0",
  breaks: ["transport.get-write-buffer-size"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
