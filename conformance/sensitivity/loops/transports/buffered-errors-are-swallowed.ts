/** Exceptions of get_buffer and buffer_updated end the connection without a word. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import { tryRecv } from "../../../../reference/system/calls-sockets.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override receiveIntoProtocol(): void {
    try {
      const buffer = bytesOf(this.protocol.getBuffer?.(-1));
      if (buffer.length === 0) throw new RuntimeError("get_buffer() returned an empty buffer");
      const count = tryRecv(this.fd, buffer, buffer.length);
      if (count < 0) this.readFailed(-count);
      else if (count === 0) this.onEof();
      else this.protocol.bufferUpdated?.(count);
    } catch {
      this.forceClose(null);
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "exceptions of get_buffer and buffer_updated end the connection without a word",
  breaks: ["protocol.buffered-get-buffer-error", "protocol.buffered-updated-error"],
  alsoAffects: ["transport/*", "protocol/*"],
};
