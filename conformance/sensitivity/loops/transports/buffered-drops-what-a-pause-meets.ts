/** What arrives while get_buffer pauses reading is read and dropped. */
import { tryRecv } from "../../../../reference/system/calls-sockets.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { KnowsWhenItReads } from "./knows-when-it-reads.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends KnowsWhenItReads {
  override pauseReading(): void {
    super.pauseReading();
    if (this.isInRead && this.isBuffered) tryRecv(this.fd, Buffer.alloc(2), 2);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what arrives while get_buffer pauses reading is read and dropped",
  breaks: ["protocol.buffered-may-pause-or-close"],
  alsoAffects: ["protocol/buffered*", "transport/*"],
};
