/** Closing a read pipe does not lead to connection_lost. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  override close(): void {
    this.closing = true;
    this.loop.unwatchReading(this.fd);
    this.pipe.close();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "closing a read pipe does not lead to connection_lost",
  breaks: ["connect_read_pipe.read-transport-close"],
  alsoAffects: ["connect_read_pipe/*"],
};
