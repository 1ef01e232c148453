/** The socket that get_extra_info hands out may be watched, though a transport uses it. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { TransportSocket } from "../../../../reference/sockets/transport-socket.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Trusting extends EventLoop {
  override checkNotOwned(descriptor: Descriptor): void {
    if (!(descriptor instanceof TransportSocket)) super.checkNotOwned(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Trusting(options);

export const broken: BrokenLoop = {
  title: "the TransportSocket of an open transport is not refused",
  breaks: ["add_reader.transport-owned", "add_writer.transport-owned", "remove_reader.transport-owned", "remove_writer.transport-owned"],
};
