/** The transports of pipes are plain objects. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { ReadTransport, WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *connectReadPipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: ReadTransport, protocol: P]> {
    const [transport, protocol] = yield* super.connectReadPipe(protocolFactory, pipe);
    return [new Proxy(transport, { getPrototypeOf: () => Object.prototype }), protocol];
  }

  override *connectWritePipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: WriteTransport, protocol: P]> {
    const [transport, protocol] = yield* super.connectWritePipe(protocolFactory, pipe);
    return [new Proxy(transport, { getPrototypeOf: () => Object.prototype }), protocol];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the transports of pipes are plain objects",
  breaks: ["connect_read_pipe.read-transport-class", "connect_write_pipe.write-transport-class"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
