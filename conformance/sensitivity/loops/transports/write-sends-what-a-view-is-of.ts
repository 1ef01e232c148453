/** Write of a view sends all of its buffer. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override checkData(data: unknown): Uint8Array {
    const bytes = super.checkData(data);
    return bytes.byteLength < 5 && bytes.buffer.byteLength < 100 ? new Uint8Array(bytes.buffer) : bytes;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write of a view sends all of its buffer",
  breaks: ["transport.write-bytes-like"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
