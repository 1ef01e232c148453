/** A write of nothing is accepted after write_eof, too. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    if (this.checkData(data).length > 0) super.write(data);
  }

  override writelines(pieces: Iterable<unknown>): void {
    const list = [...pieces];
    if (list.length > 0) super.writelines(list);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write of nothing is accepted after write_eof, too",
  breaks: ["transport.write-nothing-after-write-eof"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
