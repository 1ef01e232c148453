/** Writelines sends no more than 1024 pieces. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { firstOf, withOtherPieces } from "../../other-pieces.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

export const newEventLoop = loopsWithTransport(withOtherPieces(StreamTransport, firstOf(1024)));

export const broken: BrokenLoop = {
  title: "writelines sends no more than 1024 pieces",
  breaks: ["transport.writelines"],
  alsoAffects: ["transport/*", "protocol/*"],
};
