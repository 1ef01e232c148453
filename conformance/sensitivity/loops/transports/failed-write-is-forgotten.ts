/** A write that fails because the peer is gone does not end the connection. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override fail(error: unknown, message: string): void {
    if (!message.includes("write")) super.fail(error, message);
    else this.discardBuffered();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write that fails because the peer is gone does not end the connection",
  breaks: ["protocol.connection-lost-error-write"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
