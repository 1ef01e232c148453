/** The pair holds the protocol first. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    const [transport, protocol] = yield* super.openUnixConnection(factory, path, options);
    return [protocol, transport] as unknown as [Transport, P];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the pair holds the protocol first",
  breaks: ["create_unix_connection.returns-pair", "create_unix_connection.made-before-return"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
