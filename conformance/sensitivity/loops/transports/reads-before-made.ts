/** Reading begins before connection_made. */
import type { Future } from "../../../../reference/futures/future.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override begin(waiter: Future<null> | null): void {
    this.loop.callSoon(() => this.startReading());
    this.loop.callSoon(() => this.loop.callSoon(() => super.begin(waiter)));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "reading begins before connection_made",
  breaks: ["protocol.connection-made-first"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
