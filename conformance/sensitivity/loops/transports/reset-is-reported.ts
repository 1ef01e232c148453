/** The exception handler hears of resets and broken pipes. */
import { OSError } from "../../../../reference/errors/os-error.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override fail(error: unknown, message: string): void {
    if (error instanceof OSError) this.loop.callExceptionHandler({ message, exception: error, transport: this, protocol: this.protocol });
    super.fail(error, message);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the exception handler hears of resets and broken pipes",
  breaks: ["protocol.peer-reset-not-reported"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
