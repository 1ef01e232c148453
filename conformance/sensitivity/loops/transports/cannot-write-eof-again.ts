/** Can_write_eof is false once write_eof was called. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected ended = false;

  override writeEof(): void {
    this.ended = true;
    super.writeEof();
  }

  override canWriteEof(): boolean {
    return !this.ended;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "can_write_eof is false once write_eof was called",
  breaks: ["transport.can-write-eof"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
