/** Write after connection_lost raises RuntimeError. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private gone = false;

  override write(data: unknown): void {
    if (this.gone) throw new RuntimeError("is closed");
    super.write(data);
  }

  protected override connectionLost(error: unknown): void {
    this.gone = true;
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write after connection_lost raises RuntimeError",
  breaks: ["transport.write-after-connection-lost"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
