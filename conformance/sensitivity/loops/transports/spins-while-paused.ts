/** A transport whose reading is paused goes on asking whether its peer is gone. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class Restless extends StreamTransport {
  override pauseReading(): void {
    super.pauseReading();
    if (this.paused) this.loop.watchReading(this.fd, () => undefined);
  }
}

export const newEventLoop = loopsWithTransport(Restless);

export const broken: BrokenLoop = {
  title: "a transport whose reading is paused goes on asking whether its peer is gone",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["protocol/*", "transport/*", "create_connection/*"],
};
