/** Writelines of a write pipe writes only the first piece. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override writelines(pieces: Iterable<unknown>): void {
    super.writelines([...pieces].slice(0, 1));
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes only the first piece",
  breaks: ["connect_write_pipe.write-transport-writelines"],
  alsoAffects: [],
};
