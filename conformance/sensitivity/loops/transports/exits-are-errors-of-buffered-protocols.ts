/** A KeyboardInterrupt or SystemExit of get_buffer or buffer_updated is taken for an error of it. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    if (method === "get_buffer" || method === "buffer_updated") this.fail(error, `protocol.${method}() failed`);
    else super.protocolFailed(method, error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of get_buffer or buffer_updated is taken for an error of it",
  breaks: ["protocol.exits-pass"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
