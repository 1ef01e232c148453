/** The socket is closed a while after connection_lost has returned. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override connectionLost(error: unknown): void {
    this.lost = true;
    try {
      this.protocol.connectionLost?.(error);
    } finally {
      this.loop.callLater(0.05, () => {
        this.loop.releaseFd(this.fd, this);
        this.sock.close();
        this.server?.detach(this);
      });
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the socket is closed a while after connection_lost has returned",
  breaks: ["protocol.connection-lost-socket-closed"],
  alsoAffects: ["*"],
};
