/** Write_eof of a write pipe drops what is buffered. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override writeEof(): void {
    if (!this.closing) this.end(null);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "write_eof of a write pipe drops what is buffered",
  breaks: ["connect_write_pipe.write-transport-write-eof-flushes"],
  alsoAffects: ["connect_write_pipe/*", "connect_read_pipe/large-data", "subprocess*"],
};
