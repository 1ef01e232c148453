/** Closing a read pipe first delivers what is there. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  override close(): void {
    if (!this.closing) this.onReadable();
    super.close();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "closing a read pipe first delivers what is there",
  breaks: ["connect_read_pipe.read-transport-close"],
  alsoAffects: ["connect_read_pipe/*"],
};
