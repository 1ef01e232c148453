/** An error in error_received ends the endpoint. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    try {
      super.onReadable();
    } catch (error) {
      this.fail(error, "error_received() failed");
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
  title: "an error in error_received ends the endpoint",
  breaks: ["datagram_protocol.error-received-error"],
  alsoAffects: ["datagram_*", "create_datagram_endpoint/*"],
};
