/** Write turns line feeds into carriage return and line feed. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    const text = Buffer.from(this.checkData(data)).toString("latin1");
    super.write(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write turns line feeds into carriage return and line feed",
  breaks: ["transport.write"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
