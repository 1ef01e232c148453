/** A transport whose room somebody else has used up is lost. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import { systemError, wouldBlock } from "../../../../reference/system/errno.js";
import { trySend } from "../../../../reference/system/calls-sockets.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override sendBuffered(): boolean {
    const piece = this.buffer.front();
    const sent = trySend(this.fd, piece);
    if (sent < 0 && wouldBlock(-sent)) {
      this.fail(systemError(-sent), "cannot write");
      return false;
    }
    if (sent > 0) this.buffer.consume(sent);
    return sent < piece.length || super.sendBuffered();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport whose room somebody else has used up is lost",
  breaks: ["transport.write-in-vain"],
  alsoAffects: ["transport/*", "protocol/*"],
};
