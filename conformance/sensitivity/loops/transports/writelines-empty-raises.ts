/** Writelines of an empty list raises. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    const list = Array.from(pieces);
    if (list.length === 0) throw new RuntimeError("nothing to write");
    super.writelines(list);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines of an empty list raises",
  breaks: ["transport.writelines-empty"],
  alsoAffects: ["transport/*", "protocol/*"],
};
