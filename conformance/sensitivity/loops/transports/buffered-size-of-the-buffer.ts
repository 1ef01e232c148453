/** Buffer_updated gets the size of the buffer. */
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import { tryRecv } from "../../../../reference/system/calls-sockets.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override receiveIntoProtocol(): void {
    const buffer = bytesOf(this.protocol.getBuffer?.(-1));
    const count = tryRecv(this.fd, buffer, buffer.length);
    if (count < 0) this.readFailed(-count);
    else if (count === 0) this.onEof();
    else this.protocol.bufferUpdated?.(buffer.length);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "buffer_updated gets the size of the buffer",
  breaks: ["protocol.buffered-size"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
