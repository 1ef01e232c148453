/** A read pipe stays open at its end if eof_received returns true. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  protected override onEof(): void {
    this.loop.unwatchReading(this.fd);
    this.loop.callSoon(() => {
      if (this.protocol.eofReceived?.() !== true) this.end(null);
    });
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe stays open at its end if eof_received returns true",
  breaks: ["connect_read_pipe.eof-true-ignored"],
  alsoAffects: ["connect_read_pipe/*"],
};
