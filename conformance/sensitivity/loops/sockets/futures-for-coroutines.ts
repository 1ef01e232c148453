/** Sock_sendall, sock_connect, sock_accept and sock_recv_into return futures instead of coroutines. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  override sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    return this.createTask(super.sockSendall(sock, data)) as unknown as Coroutine<void>;
  }

  override sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    return this.createTask(super.sockConnect(sock, address)) as unknown as Coroutine<void>;
  }

  override sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    return this.createTask(super.sockAccept(sock)) as unknown as Coroutine<[connection: Socket, address: SocketAddress]>;
  }

  override sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    return this.createTask(super.sockRecvInto(sock, buffer)) as unknown as Coroutine<number>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "sock_sendall, sock_connect, sock_accept and sock_recv_into return futures instead of coroutines",
  breaks: ["sock_sendall.coroutine", "sock_connect.coroutine", "sock_accept.coroutine", "sock_recv_into.coroutine"],
  alsoAffects: ["*"],
};
