/** Resume_writing is called as soon as something was sent. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onWritable(): void {
    const before = this.waitingBytes;
    super.onWritable();
    if (this.waitingBytes < before && this.waitingBytes > 0) this.protocol.resumeWriting?.();
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "resume_writing is called as soon as something was sent",
  breaks: ["datagram_transport.pause-writing"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
