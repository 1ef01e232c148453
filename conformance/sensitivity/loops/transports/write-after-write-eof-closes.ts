/** A write after write_eof closes the transport besides raising. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override checkMayWrite(method: string): void {
    if (this.eofWritten) this.close();
    super.checkMayWrite(method);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write after write_eof closes the transport besides raising",
  breaks: ["transport.write-after-write-eof-harmless"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
