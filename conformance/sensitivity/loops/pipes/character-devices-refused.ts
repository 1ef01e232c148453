/** Pipe transports refuse character devices. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { fileKind } from "../../../../reference/system/file-kind.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { ReadTransport, WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *connectReadPipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: ReadTransport, protocol: P]> {
    if (fileKind(pipe.fileno()) === "character device") throw new ValueError("not this kind");
    return yield* super.connectReadPipe(protocolFactory, pipe);
  }

  override *connectWritePipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: WriteTransport, protocol: P]> {
    if (fileKind(pipe.fileno()) === "character device") throw new ValueError("not this kind");
    return yield* super.connectWritePipe(protocolFactory, pipe);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "pipe transports refuse character devices",
  breaks: ["connect_read_pipe.character-device", "connect_write_pipe.character-device"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
