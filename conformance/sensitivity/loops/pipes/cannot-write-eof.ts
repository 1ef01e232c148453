/** A write pipe says that it cannot write_eof. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override canWriteEof(): boolean {
    return false;
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "a write pipe says that it cannot write_eof",
  breaks: ["connect_write_pipe.write-transport-can-write-eof"],
  alsoAffects: ["subprocess*"],
};
