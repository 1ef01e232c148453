/** Sock_recv returns only when as many bytes have come as were asked for. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Patient extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    const parts: Buffer[] = [];
    let missing = size;
    do {
      const part = yield* super.sockRecv(sock, missing);
      parts.push(part);
      missing -= part.length;
      if (part.length === 0) break;
    } while (missing > 0);
    return Buffer.concat(parts);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Patient(options);

export const broken: BrokenLoop = {
  title: "sock_recv returns only when as many bytes have come as were asked for",
  breaks: ["sock_recv.partial"],
  alsoAffects: ["sock_*"],
};
