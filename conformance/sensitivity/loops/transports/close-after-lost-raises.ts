/** Close and abort after connection_lost raise. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private gone = false;

  override close(): void {
    if (this.gone) throw new RuntimeError("is closed");
    super.close();
  }

  override abort(): void {
    if (this.gone) throw new RuntimeError("is closed");
    super.abort();
  }

  protected override connectionLost(error: unknown): void {
    super.connectionLost(error);
    this.gone = true;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close and abort after connection_lost raise",
  breaks: ["transport.close-after-connection-lost"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
