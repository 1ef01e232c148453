/** Connection_lost gets an error when the peer has closed. */
import { ConnectionResetError } from "../../../../reference/errors/os-error.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private ended = false;

  protected override onEof(): void {
    this.ended = true;
    super.onEof();
  }

  protected override connectionLost(error: unknown): void {
    super.connectionLost(this.ended ? new ConnectionResetError("the peer has closed") : error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error when the peer has closed",
  breaks: ["protocol.connection-lost-none-peer"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
