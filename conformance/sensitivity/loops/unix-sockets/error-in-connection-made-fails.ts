/** An error in connection_made makes create_unix_connection fail. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    let problem: unknown = null;
    const watched = (): P => {
      const protocol = factory();
      const made = protocol.connectionMade?.bind(protocol);
      protocol.connectionMade = (transport) => {
        try {
          made?.(transport);
        } catch (error) {
          problem = error;
          throw error;
        }
      };
      return protocol;
    };
    const [transport, protocol] = yield* super.openUnixConnection(watched, path, options);
    if (problem === null) return [transport, protocol];
    transport.abort();
    throw problem;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error in connection_made makes create_unix_connection fail",
  breaks: ["create_unix_connection.made-error-still-returns"],
};
