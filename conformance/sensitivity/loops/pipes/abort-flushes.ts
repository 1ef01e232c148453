/** Abort of a write pipe sends what is buffered first. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override abort(): void {
    this.close();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "abort of a write pipe sends what is buffered first",
  breaks: ["connect_write_pipe.write-transport-abort"],
  alsoAffects: ["connect_write_pipe/*", "subprocess*"],
};
