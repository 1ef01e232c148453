/** Resume_writing is called only when nothing waits any more. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenFlowControl extends FlowControl {
  override shrunk(): void {
    if (this.transport.getWriteBufferSize() === 0) super.shrunk();
  }
}

class BrokenTransport extends SocketDatagramTransport {
  protected override readonly flow = new BrokenFlowControl(this, this.loop);
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "resume_writing is called only when nothing waits any more",
  breaks: ["datagram_transport.pause-writing"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
