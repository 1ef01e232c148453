/** Datagrams that wait together are delivered last first. */
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
    const all = [received];
    for (let next = receiveDatagram(this.fd); typeof next !== "number"; next = receiveDatagram(this.fd)) all.unshift(next);
    for (const [data, address] of all) if (!this.closing) this.protocol.datagramReceived?.(data, address);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "datagrams that wait together are delivered last first",
  breaks: ["datagram_protocol.datagram-received-order"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
