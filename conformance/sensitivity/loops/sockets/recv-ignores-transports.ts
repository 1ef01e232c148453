/** Sock_recv waits on the socket of a transport. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  override checkNotOwned(): void {
    return;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "sock_recv waits on the socket of a transport",
  breaks: ["sock_recv.transport-owned"],
  alsoAffects: ["add_reader/*", "add_writer/*", "remove_reader/*", "remove_writer/*", "sock_sendall/transport-owned"],
};
