/** Write_eof of a write pipe does nothing. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override writeEof(): void {}

  override close(): void {
    super.writeEof();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "write_eof of a write pipe does nothing",
  breaks: ["connect_write_pipe.write-transport-write-eof"],
  alsoAffects: ["connect_write_pipe/*", "subprocess*"],
};
