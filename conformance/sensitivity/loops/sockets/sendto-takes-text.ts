/** Sock_sendto takes a text for its bytes. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  override *sockSendto(sock: Socket, data: unknown, address: unknown): Coroutine<number> {
    return yield* super.sockSendto(sock, typeof data === "string" ? Buffer.from(data) : data, address);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "sock_sendto takes a text for its bytes",
  breaks: ["sock_sendto.bytes-like"],
  alsoAffects: ["sock_*"],
};
