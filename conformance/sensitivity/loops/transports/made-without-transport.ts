/** Connection_made gets another object than the transport. */
import type { Future } from "../../../../reference/futures/future.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override begin(waiter: Future<null> | null): void {
    const { protocol } = this;
    this.loop.callSoon(() => protocol.connectionMade?.(Object.create(this)));
    this.loop.callSoon(() => this.startReading());
    this.loop.callSoon(() => waiter?.setResult(null));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_made gets another object than the transport",
  breaks: ["protocol.connection-made"],
  alsoAffects: ["*"],
};
