/** A CancelledError that a protocol raises is swallowed. */
import { CancelledError } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    if (!(error instanceof CancelledError)) super.protocolFailed(method, error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a CancelledError that a protocol raises is swallowed",
  breaks: ["protocol.data-received-error-reported", "protocol.data-received-error-closes"],
  alsoAffects: ["transport/*", "protocol/*"],
};
