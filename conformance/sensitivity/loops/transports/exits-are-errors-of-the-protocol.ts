/** A KeyboardInterrupt or SystemExit of a protocol is taken for an error of it. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    this.fail(error, `protocol.${method}() failed`);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of a protocol is taken for an error of it",
  breaks: ["protocol.exits-pass"],
  alsoAffects: ["transport/*", "protocol/*"],
};
