/** Connection_lost gets an error after abort. */
import { ConnectionAbortedError, EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override abort(): void {
    this.forceClose(new ConnectionAbortedError("aborted"));
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error after abort",
  breaks: ["datagram_protocol.connection-lost-abort"],
  alsoAffects: ["datagram_*"],
};
