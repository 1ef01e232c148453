/** Sock_recv returns a text. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Textual extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    return (yield* super.sockRecv(sock, size)).toString("latin1") as unknown as Buffer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Textual(options);

export const broken: BrokenLoop = {
  title: "sock_recv returns a text",
  breaks: ["sock_recv.bytes"],
  alsoAffects: ["sock_*"],
};
