/** Writelines of a write pipe looks at its pieces first, and finds none left where they come from an iterator. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";
import { lookedAtBefore, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithWritePipes(withOtherPieces(WritePipeTransport, lookedAtBefore));

export const broken: BrokenLoop = {
  title: "writelines of a write pipe goes through its pieces twice",
  breaks: ["connect_write_pipe.writelines-iterator"],
  alsoAffects: [],
};
