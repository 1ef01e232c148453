/** Write raises when the peer is gone. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private writing = false;

  override write(data: unknown): void {
    this.writing = true;
    try {
      super.write(data);
    } finally {
      this.writing = false;
    }
  }

  protected override fail(error: unknown, message: string): void {
    super.fail(error, message);
    if (this.writing) throw error;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write raises when the peer is gone",
  breaks: ["transport.write-to-lost-peer"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
