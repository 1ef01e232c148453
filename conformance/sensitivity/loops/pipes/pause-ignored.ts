/** A read pipe that is paused goes on. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  override pauseReading(): void {
    this.paused = true;
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe that is paused goes on",
  breaks: ["connect_read_pipe.read-transport-pause"],
  alsoAffects: ["connect_read_pipe/*"],
};
