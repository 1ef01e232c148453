/** Connection_made is called twice. */
import type { Future } from "../../../../reference/futures/future.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override begin(waiter: Future<null> | null): void {
    this.loop.callSoon(() => this.protocol.connectionMade?.(this));
    super.begin(waiter);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_made is called twice",
  breaks: ["protocol.connection-made"],
  alsoAffects: ["*"],
};
