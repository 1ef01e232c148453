/** Sock_connect uses an abstract path up to its second zero byte. */
import { AF_UNIX, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Cutting extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    const isPath = sock.family === AF_UNIX && address instanceof Uint8Array;
    const end = isPath ? Buffer.from(address).indexOf(0, 1) : -1;
    yield* super.sockConnect(sock, isPath && end > 0 ? address.slice(0, end) : address);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Cutting(options);

export const broken: BrokenLoop = {
  title: "sock_connect uses an abstract path up to its second zero byte",
  breaks: ["sock_connect.unix-bytes"],
  alsoAffects: ["create_unix_*"],
};
