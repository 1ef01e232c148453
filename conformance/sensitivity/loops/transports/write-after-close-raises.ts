/** Write after close raises RuntimeError. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    if (this.closing && !this.lost) throw new RuntimeError("is closing");
    if (this.closing && this.sock.fileno() >= 0) throw new RuntimeError("is closing");
    super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write after close raises RuntimeError",
  breaks: ["transport.write-after-close"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
