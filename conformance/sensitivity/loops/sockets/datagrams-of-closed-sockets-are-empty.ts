/** Operations on datagrams take a closed socket for one with empty datagrams. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Patient extends EventLoop {
  override *sockRecvfrom(sock: Socket, size: number): Coroutine<[data: Buffer, address: SocketAddress]> {
    return sock.fileno() < 0 ? [Buffer.alloc(0), null as unknown as SocketAddress] : yield* super.sockRecvfrom(sock, size);
  }

  override *sockRecvfromInto(sock: Socket, buffer: unknown, size = 0): Coroutine<[count: number, address: SocketAddress]> {
    return sock.fileno() < 0 ? [0, null as unknown as SocketAddress] : yield* super.sockRecvfromInto(sock, buffer, size);
  }

  override *sockSendto(sock: Socket, data: unknown, address: unknown): Coroutine<number> {
    return sock.fileno() < 0 ? 0 : yield* super.sockSendto(sock, data, address);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Patient(options);

export const broken: BrokenLoop = {
  title: "operations on datagrams take a closed socket for one with empty datagrams",
  breaks: ["sock_recvfrom.errors", "sock_recvfrom_into.errors", "sock_sendto.errors"],
  alsoAffects: ["sock_*"],
};
