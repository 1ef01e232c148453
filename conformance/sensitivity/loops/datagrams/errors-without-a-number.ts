/** Error_received gets an error without a number. */
import { EventLoop, OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { wouldBlock } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure === null) return true;
    if (failure instanceof OSError && !wouldBlock(failure.errno ?? 0)) this.protocol.errorReceived?.(new OSError("not sent"));
    return !(failure instanceof OSError && wouldBlock(failure.errno ?? 0));
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "error_received gets an error without a number",
  breaks: ["datagram_protocol.error-received-send"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
