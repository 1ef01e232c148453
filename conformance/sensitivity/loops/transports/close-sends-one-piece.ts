/** Close sends once more, and drops what that does not take. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override close(): void {
    if (this.closing) return;
    if (this.buffer.size > 0) this.sendBuffered();
    this.discardBuffered();
    super.close();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close sends once more, and drops what that does not take",
  breaks: ["transport.close-flushes"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
