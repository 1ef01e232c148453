/** The end of a read pipe leads to connection_lost without eof_received. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  protected override onEof(): void {
    this.end(null);
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "the end of a read pipe leads to connection_lost without eof_received",
  breaks: ["connect_read_pipe.eof"],
  alsoAffects: ["connect_read_pipe/*"],
};
