/** Writelines of a write pipe writes the first 1024 pieces, as many as one call of the system takes. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";
import { firstOf, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithWritePipes(withOtherPieces(WritePipeTransport, firstOf(1024)));

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes no more than 1024 pieces",
  breaks: ["connect_write_pipe.writelines-many"],
};
