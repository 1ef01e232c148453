/** Connection_lost gets an error after close. */
import { ConnectionAbortedError } from "../../../../reference/errors/os-error.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override close(): void {
    if (this.closing) return;
    super.close();
    this.closedHere = true;
  }

  private closedHere = false;

  protected override connectionLost(error: unknown): void {
    super.connectionLost(this.closedHere ? new ConnectionAbortedError("closed") : error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error after close",
  breaks: ["protocol.connection-lost-none-close"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*", "sock_*"],
};
