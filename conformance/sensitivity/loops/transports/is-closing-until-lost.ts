/** Is_closing is false again after connection_lost. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private gone = false;

  override isClosing(): boolean {
    return super.isClosing() && !this.gone;
  }

  protected override connectionLost(error: unknown): void {
    this.gone = true;
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing is false again after connection_lost",
  breaks: ["transport.is-closing-close", "transport.is-closing-abort"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
