/** The error of a connection that fails has no number. */
import { ConnectionRefusedError, EventLoop, FileNotFoundError } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    try {
      return yield* super.openUnixConnection(factory, path, options);
    } catch (error) {
      if (error instanceof FileNotFoundError) throw new FileNotFoundError("no such file");
      throw error instanceof ConnectionRefusedError ? new ConnectionRefusedError("connection refused") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the error of a connection that fails has no number",
  breaks: ["create_unix_connection.failure-errno"],
};
