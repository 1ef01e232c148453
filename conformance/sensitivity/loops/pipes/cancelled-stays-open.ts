/** A call for a pipe or a datagram endpoint that is cancelled leaves the transport open. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *closeUnlessMade(): Coroutine<void> {
    yield* super.closeUnlessMade({ close: () => {} });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a call for a pipe or a datagram endpoint that is cancelled leaves the transport open",
  breaks: ["connect_read_pipe.cancelled", "connect_write_pipe.cancelled", "create_datagram_endpoint.cancelled"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process", "create_datagram_endpoint/*", "datagram_*"],
};
