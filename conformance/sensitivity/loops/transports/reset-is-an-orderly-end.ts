/** Connection_lost gets None when the peer resets. */
import { OSError } from "../../../../reference/errors/os-error.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override fail(error: unknown, message: string): void {
    if (error instanceof OSError) this.forceClose(null);
    else super.fail(error, message);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets None when the peer resets",
  breaks: ["protocol.connection-lost-error-reset", "protocol.connection-lost-error-write"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
