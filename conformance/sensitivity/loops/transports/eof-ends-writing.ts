/** After the end of the peer nothing is sent any more. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private ended = false;

  protected override onEof(): void {
    super.onEof();
    this.ended = true;
  }

  override write(data: unknown): void {
    if (!this.ended) super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after the end of the peer nothing is sent any more",
  breaks: ["protocol.eof-received-true-writable"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
