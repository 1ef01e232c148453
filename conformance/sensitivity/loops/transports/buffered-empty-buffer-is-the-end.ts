/** An empty buffer of get_buffer is taken for the end of the stream. */
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import { tryRecv } from "../../../../reference/system/calls-sockets.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override receiveIntoProtocol(): void {
    const offered = this.callProtocol("get_buffer", () => bytesOf(this.protocol.getBuffer?.(-1)));
    if (offered === undefined) return;
    const count = tryRecv(this.fd, offered, offered.length);
    if (count < 0) this.readFailed(-count);
    else if (count === 0) this.onEof();
    else this.callProtocol("buffer_updated", () => this.protocol.bufferUpdated?.(count));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an empty buffer of get_buffer is taken for the end of the stream",
  breaks: ["protocol.buffered-empty-buffer"],
  alsoAffects: ["transport/*", "protocol/*"],
};
