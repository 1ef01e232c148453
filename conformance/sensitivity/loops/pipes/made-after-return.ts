/** Connection_made of a pipe is called after the call has returned. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *closeUnlessMade(): Coroutine<void> {}
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connection_made of a pipe is called after the call has returned",
  breaks: ["connect_read_pipe.made-before-return", "connect_write_pipe.made-before-return"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process", "create_datagram_endpoint/*", "datagram_*"],
};
