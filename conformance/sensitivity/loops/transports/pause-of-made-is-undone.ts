/** Pause_reading in connection_made is undone when reading begins. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override startReading(): void {
    this.paused = false;
    super.startReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pause_reading in connection_made is undone when reading begins",
  breaks: ["transport.pause-reading-in-connection-made"],
  alsoAffects: ["transport/*", "protocol/*"],
};
