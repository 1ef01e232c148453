/** An endpoint that had to wait with its datagrams goes on asking whether it may send when it has sent them all. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onWritable(): void {
    super.onWritable();
    if (!this.closing && this.waiting.length === 0) this.loop.watchWriting(this.fd, () => this.onWritable());
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an endpoint that had to wait with its datagrams goes on asking whether it may send when it has sent them all",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["datagram_transport/*"],
};
