/** A read pipe does not notice what came while it was paused. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { readFresh } from "../../../../reference/system/reading.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  override resumeReading(): void {
    if (this.paused) readFresh(this.fd);
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe does not notice what came while it was paused",
  breaks: ["connect_read_pipe.read-transport-resume"],
  alsoAffects: ["connect_read_pipe/*"],
};
