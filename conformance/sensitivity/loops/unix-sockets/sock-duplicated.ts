/** The transport gets a connection of its own to where sock leads. */
import { AF_UNIX, EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    if (!options.sock || path !== null || options.sock.family !== AF_UNIX) return yield* super.openUnixConnection(factory, path, options);
    const peer = options.sock.getpeername();
    if (typeof peer !== "string" || peer === "") return yield* super.openUnixConnection(factory, path, options);
    return yield* super.openUnixConnection(factory, peer, { ...options, sock: null });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the transport gets a connection of its own to where sock leads",
  breaks: ["create_unix_connection.path-optional-with-sock"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
