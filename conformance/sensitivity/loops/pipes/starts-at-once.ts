/** The calls for pipes are scheduled even if nobody awaits them. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { ReadTransport, WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override connectReadPipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: ReadTransport, protocol: P]> {
    const task = this.createTask(super.connectReadPipe(protocolFactory, pipe));
    return (function* follow() {
      return yield* task;
    })();
  }

  override connectWritePipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: WriteTransport, protocol: P]> {
    const task = this.createTask(super.connectWritePipe(protocolFactory, pipe));
    return (function* follow() {
      return yield* task;
    })();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the calls for pipes are scheduled even if nobody awaits them",
  breaks: ["connect_read_pipe.coroutine", "connect_write_pipe.coroutine"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
