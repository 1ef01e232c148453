/** A transport that eof_received keeps open goes on asking whether there is something to read. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class Restless extends StreamTransport {
  protected override onEof(): void {
    super.onEof();
    if (!this.closing) this.loop.watchReading(this.fd, () => undefined);
  }
}

export const newEventLoop = loopsWithTransport(Restless);

export const broken: BrokenLoop = {
  title: "a transport that eof_received keeps open goes on asking whether there is something to read",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["protocol/*", "transport/*"],
};
