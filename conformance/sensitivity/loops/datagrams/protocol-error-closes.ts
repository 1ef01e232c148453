/** An error in datagram_received closes the transport. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { systemError, wouldBlock } from "../../../../reference/system/errno.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") {
      if (!wouldBlock(-received)) this.protocol.errorReceived?.(systemError(-received));
      return;
    }
    try {
      this.protocol.datagramReceived?.(received[0], received[1]);
    } catch (error) {
      this.close();
      throw error;
    }
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error in datagram_received closes the transport",
  breaks: ["datagram_protocol.datagram-received-error-survives"],
  alsoAffects: ["datagram_protocol/error-in*"],
};
