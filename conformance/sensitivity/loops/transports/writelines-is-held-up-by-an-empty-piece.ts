/** After an empty piece at the end of writelines nothing more is sent. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private stuck = false;

  override write(data: unknown): void {
    if (!this.stuck) super.write(data);
  }

  override writelines(pieces: Iterable<unknown>): void {
    const all = Array.from(pieces);
    if (!this.stuck) super.writelines(all);
    const last = all.at(-1);
    this.stuck ||= last instanceof Uint8Array && last.length === 0;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after an empty piece at the end of writelines nothing more is sent",
  breaks: ["transport.writelines-empty-piece"],
  alsoAffects: ["transport/writelines*"],
};
