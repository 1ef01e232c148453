/** An endpoint that may broadcast is connected to its remote_addr like any other, and hears nothing from elsewhere. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import { tryConnect } from "../../../../reference/system/calls-sockets.js";
import { encodeAddress } from "../../../../reference/system/addresses.js";
import type { DatagramReceiver } from "../../../../reference/transports/datagram-transport.js";
import type { DatagramTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Connecting extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    if (remoteAddress !== null) tryConnect(sock.fileno(), encodeAddress(sock.family, remoteAddress));
    return super.makeDatagramTransport(sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Connecting(options);

export const broken: BrokenLoop = {
  title: "an endpoint with allow_broadcast hears from its remote_addr alone",
  breaks: ["create_datagram_endpoint.broadcast-answers"],
};
