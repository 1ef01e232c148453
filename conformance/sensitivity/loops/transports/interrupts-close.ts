/** A KeyboardInterrupt or SystemExit of a protocol closes its transport before it comes out. */
import { escapesTheLoop } from "../../../../reference/errors/classify.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    if (escapesTheLoop(error)) this.forceClose(null);
    super.protocolFailed(method, error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of a protocol closes its transport",
  breaks: ["protocol.exits-leave-open"],
};
