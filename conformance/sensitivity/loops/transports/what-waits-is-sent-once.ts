/** What waits is offered to the system once, and what it does not take is lost. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override sendBuffered(): boolean {
    const sent = super.sendBuffered();
    if (sent && this.watched) this.buffer.clear();
    return sent;
  }

  private watched = false;

  protected override onWritable(): void {
    this.watched = true;
    super.onWritable();
    this.watched = false;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what waits is offered to the system once, and what it does not take is lost",
  breaks: ["transport.write-buffers"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
