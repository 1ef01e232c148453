/** Abort reports to the exception handler that it has dropped datagrams. */
import { ConnectionAbortedError, EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override abort(): void {
    if (this.getWriteBufferSize() > 0) this.loop.callExceptionHandler({ message: "datagrams dropped", exception: new ConnectionAbortedError("aborted") });
    super.abort();
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "abort reports the datagrams that it drops",
  breaks: ["datagram_transport.abort-reports-nothing"],
  alsoAffects: ["datagram_*"],
};
