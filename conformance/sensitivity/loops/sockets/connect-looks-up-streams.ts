/** sock_connect asks for addresses of streams, whatever the type of its socket. */
import { EventLoop, SOCK_STREAM } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveFor(sock: Socket, address: unknown): Coroutine<unknown> {
    const infos = yield* this.ensureResolved(address, { family: sock.family, type: SOCK_STREAM, proto: sock.proto });
    return infos[0]?.[4] ?? address;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock_connect looks up names of datagram sockets as those of streams",
  breaks: ["sock_connect.datagrams"],
};
