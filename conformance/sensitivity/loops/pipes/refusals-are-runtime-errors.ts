/** The calls for pipes refuse with RuntimeError. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { ReadTransport, WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *connectReadPipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: ReadTransport, protocol: P]> {
    try {
      return yield* super.connectReadPipe(protocolFactory, pipe);
    } catch {
      throw new RuntimeError("no pipe");
    }
  }

  override *connectWritePipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: WriteTransport, protocol: P]> {
    try {
      return yield* super.connectWritePipe(protocolFactory, pipe);
    } catch {
      throw new RuntimeError("no pipe");
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the calls for pipes refuse with RuntimeError",
  breaks: ["connect_read_pipe.regular-file", "connect_write_pipe.regular-file", "connect_read_pipe.integer", "connect_read_pipe.closed-file"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
