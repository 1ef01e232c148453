/** Connection_lost gets an error after abort. */
import { ConnectionAbortedError } from "../../../../reference/errors/os-error.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override abort(): void {
    this.forceClose(new ConnectionAbortedError("aborted"));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error after abort",
  breaks: ["protocol.connection-lost-none-abort"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
