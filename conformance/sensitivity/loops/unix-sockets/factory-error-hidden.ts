/** The error of a factory comes out of create_unix_connection as another one. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    const guarded = (): P => {
      try {
        return factory();
      } catch {
        throw new OSError("the connection could not be made");
      }
    };
    return yield* super.openUnixConnection(guarded, path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the error of a factory comes out of create_unix_connection as another one",
  breaks: ["create_unix_connection.factory-error"],
};
