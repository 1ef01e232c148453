/** Abort in connection_made waits until the connection has begun. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  declare protected made: boolean;

  protected override startReading(): void {
    this.made = true;
    super.startReading();
  }

  override abort(): void {
    if (this.made) super.abort();
    else this.loop.callSoon(() => this.loop.callSoon(() => super.abort()));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "abort in connection_made waits until the connection has begun",
  breaks: ["transport.abort-in-connection-made"],
  alsoAffects: ["transport/*", "protocol/*", "create_*", "connect_accepted_socket/*", "server/*"],
};
