/** Writelines looks at its pieces first, and finds none left where they come from an iterator. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { lookedAtBefore, withOtherPieces } from "../../other-pieces.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

export const newEventLoop = loopsWithTransport(withOtherPieces(StreamTransport, lookedAtBefore));

export const broken: BrokenLoop = {
  title: "writelines goes through its pieces twice",
  breaks: ["transport.writelines-iterator"],
  alsoAffects: [],
};
