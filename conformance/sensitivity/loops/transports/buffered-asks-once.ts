/** A buffered protocol is asked for a buffer once; what comes later goes into the same one. */
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import { tryRecv } from "../../../../reference/system/calls-sockets.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  declare protected offered: Uint8Array | undefined;

  protected override receiveIntoProtocol(): void {
    const buffer = (this.offered ??= bytesOf(this.protocol.getBuffer?.(-1)));
    const count = tryRecv(this.fd, buffer, buffer.length);
    if (count < 0) this.readFailed(-count);
    else if (count === 0) this.onEof();
    else this.callProtocol("buffer_updated", () => this.protocol.bufferUpdated?.(count));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a buffered protocol is asked for a buffer once; what comes later goes into the same one",
  breaks: ["protocol.buffered-asked-each-time"],
  alsoAffects: ["protocol/buffered*", "transport/*", "tls*"],
};
