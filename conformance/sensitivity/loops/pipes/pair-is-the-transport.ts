/** The calls for pipes return the transport alone. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { ReadTransport, WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *connectReadPipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: ReadTransport, protocol: P]> {
    const [transport] = yield* super.connectReadPipe(protocolFactory, pipe);
    return transport as unknown as [ReadTransport, P];
  }

  override *connectWritePipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: WriteTransport, protocol: P]> {
    const [transport] = yield* super.connectWritePipe(protocolFactory, pipe);
    return transport as unknown as [WriteTransport, P];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the calls for pipes return the transport alone",
  breaks: ["connect_read_pipe.returns-pair", "connect_write_pipe.returns-pair"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
