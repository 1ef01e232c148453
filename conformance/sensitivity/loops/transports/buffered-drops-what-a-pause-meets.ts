/** What arrives while get_buffer pauses reading is read and dropped. */
import { tryRecv } from "../../../../reference/system/calls-sockets.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected inRead = false;

  protected override receiveIntoProtocol(): void {
    this.inRead = true;
    super.receiveIntoProtocol();
    this.inRead = false;
  }

  override pauseReading(): void {
    super.pauseReading();
    if (this.inRead) tryRecv(this.fd, Buffer.alloc(2), 2);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what arrives while get_buffer pauses reading is read and dropped",
  breaks: ["protocol.buffered-may-pause-or-close"],
  alsoAffects: ["protocol/buffered*", "transport/*"],
};
