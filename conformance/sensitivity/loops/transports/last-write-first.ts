/** Of what waits the last is sent first. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import { WriteBuffer } from "../../../../reference/transports/write-buffer.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class LastFirst extends WriteBuffer {
  override append(data: Uint8Array): void {
    super.append(data);
    const last = this.pieces.pop();
    if (last !== undefined) this.pieces.splice(this.first, 0, last);
  }
}

class BrokenTransport extends StreamTransport {
  protected override readonly buffer = new LastFirst();
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "of what waits the last is sent first",
  breaks: ["transport.write-order"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
