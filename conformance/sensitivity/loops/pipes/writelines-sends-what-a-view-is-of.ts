/** Writelines of a write pipe writes all of the buffer that a piece is a view of. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";
import { wholeBuffers, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithWritePipes(withOtherPieces(WritePipeTransport, wholeBuffers));

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes all of the buffer that a piece is a view of",
  breaks: ["connect_write_pipe.writelines-bytes-like"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe*"],
};
