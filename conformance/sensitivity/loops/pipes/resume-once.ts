/** A read pipe can be resumed once. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  private resumed = false;

  override resumeReading(): void {
    if (this.resumed) return;
    this.resumed = true;
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe can be resumed once",
  breaks: ["connect_read_pipe.read-transport-resume"],
  alsoAffects: ["subprocess/*", "subprocess_exec/*"],
};
