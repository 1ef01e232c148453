/** Sock_connect takes a path for a text alone. */
import { AF_UNIX, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Texts extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    const isPath = sock.family === AF_UNIX && address instanceof Uint8Array;
    yield* super.sockConnect(sock, isPath ? Buffer.from(address).toString("utf8") : address);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Texts(options);

export const broken: BrokenLoop = {
  title: "sock_connect takes a path for a text alone",
  breaks: ["sock_connect.unix-bytes"],
  alsoAffects: ["create_unix_*", "transport/*", "tls*"],
};
