/** A write pipe loses the rest of what did not fit at once. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override onWritable(): void {
    this.buffer.clear();
    super.onWritable();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "a write pipe loses the rest of what did not fit at once",
  breaks: ["connect_write_pipe.close-flushes", "connect_write_pipe.write-transport-write-eof-flushes"],
  alsoAffects: ["connect_write_pipe/*", "connect_read_pipe/large-data", "subprocess*"],
};
