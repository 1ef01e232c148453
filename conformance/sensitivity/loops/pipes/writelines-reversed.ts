/** Writelines of a write pipe writes the last piece first. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";
import { reversed, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithWritePipes(withOtherPieces(WritePipeTransport, reversed));

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes the last piece first",
  breaks: ["connect_write_pipe.write-transport-writelines"],
  alsoAffects: [],
};
