/** An exception of data_received or eof_received is only reported. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    this.loop.callExceptionHandler({ message: `${method} failed`, exception: error, transport: this, protocol: this.protocol });
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an exception of data_received or eof_received is only reported",
  breaks: ["protocol.data-received-error-closes", "protocol.eof-received-error-closes"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
