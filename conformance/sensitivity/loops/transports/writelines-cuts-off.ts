/** Writelines sends no more than 1024 pieces. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    super.writelines(Array.from(pieces).slice(0, 1024));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines sends no more than 1024 pieces",
  breaks: ["transport.writelines"],
  alsoAffects: ["transport/*", "protocol/*"],
};
