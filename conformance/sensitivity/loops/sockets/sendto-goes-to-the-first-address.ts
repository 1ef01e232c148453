/** Sock_sendto sends to the address that was given first. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Faithful extends EventLoop {
  private first: unknown;

  override *sockSendto(sock: Socket, data: unknown, address: unknown): Coroutine<number> {
    this.first ??= address;
    return yield* super.sockSendto(sock, data, this.first);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Faithful(options);

export const broken: BrokenLoop = {
  title: "sock_sendto sends to the address that was given first",
  breaks: ["sock_sendto.available"],
  alsoAffects: ["sock_*"],
};
