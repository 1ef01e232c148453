/** A transport whose data somebody else has taken believes that the peer has sent its last. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import { wouldBlock } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override readFailed(errno: number): void {
    if (wouldBlock(errno)) this.onEof();
    else super.readFailed(errno);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport whose data somebody else has taken believes that the peer has sent its last",
  breaks: ["transport.read-in-vain"],
};
