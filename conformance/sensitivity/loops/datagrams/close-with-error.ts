/** Connection_lost gets an error after close. */
import { EventLoop, OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override scheduleLost(error: unknown): void {
    super.scheduleLost(error ?? new OSError("closed"));
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error after close",
  breaks: ["datagram_protocol.connection-lost-close", "datagram_protocol.connection-lost-abort"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
