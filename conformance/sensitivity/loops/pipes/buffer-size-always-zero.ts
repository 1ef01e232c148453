/** A write pipe always says that nothing is buffered. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override getWriteBufferSize(): number {
    return 0;
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "a write pipe always says that nothing is buffered",
  breaks: ["connect_write_pipe.write-transport-buffer-size"],
  alsoAffects: ["connect_write_pipe/*"],
};
