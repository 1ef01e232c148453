/** Writelines looks at its pieces first, and finds none left where they come from an iterator. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    Array.from(pieces);
    super.writelines(pieces);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines goes through its pieces twice",
  breaks: ["transport.writelines-iterator"],
  alsoAffects: [],
};
