/** An OSError that a protocol raises does not reach connection_lost. */
import { OSError } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    if (error instanceof OSError) this.forceClose(null);
    else super.protocolFailed(method, error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an OSError that a protocol raises does not reach connection_lost",
  breaks: ["protocol.data-received-error-passed-on"],
  alsoAffects: ["transport/*", "protocol/*"],
};
