/** Write_eof does not end the stream if something had to be sent first. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onWritable(): void {
    const wanted = this.eofWritten;
    this.eofWritten = false;
    super.onWritable();
    this.eofWritten = wanted;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write_eof does not end the stream if something had to be sent first",
  breaks: ["transport.write-eof-flushes", "transport.write-eof"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
