/** Sock_sendto raises when the system cannot take the datagram. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { sleep } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *sockSendto(sock: Socket, data: unknown, address: unknown): Coroutine<number> {
    yield* sleep(0);
    this.checkNonBlocking(sock);
    return sock.sendto(data, address);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock_sendto raises when the system cannot take the datagram",
  breaks: ["sock_sendto.waits"],
};
