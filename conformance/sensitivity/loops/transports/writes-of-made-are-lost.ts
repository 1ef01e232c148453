/** What connection_made writes is lost. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private ready = false;

  protected override startReading(): void {
    this.ready = true;
    super.startReading();
  }

  override write(data: unknown): void {
    if (this.ready || this.closing) super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what connection_made writes is lost",
  breaks: ["protocol.connection-made-may-write"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
