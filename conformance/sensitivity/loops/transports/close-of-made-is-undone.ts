/** Close in connection_made is forgotten when reading begins. */
import type { Future } from "../../../../reference/futures/future.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override startReading(): void {
    if (this.lost) return;
    super.startReading();
  }

  override close(): void {
    if (this.isMade) super.close();
  }

  private isMade = false;

  protected override begin(waiter: Future<null> | null): void {
    super.begin(waiter);
    this.loop.callSoon(() => {
      this.isMade = true;
    });
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close in connection_made is forgotten when reading begins",
  breaks: ["protocol.connection-made-may-close"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
