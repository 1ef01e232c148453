/** An empty write raises ValueError. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    if (this.checkData(data).length === 0) throw new RuntimeError("nothing to write");
    super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an empty write raises ValueError",
  breaks: ["transport.write-empty"],
  alsoAffects: ["transport/*", "protocol/*"],
};
