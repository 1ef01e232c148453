/** Writelines of a write pipe writes only the first piece. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";
import { firstOf, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithWritePipes(withOtherPieces(WritePipeTransport, firstOf(1)));

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes only the first piece",
  breaks: ["connect_write_pipe.write-transport-writelines"],
  alsoAffects: [],
};
