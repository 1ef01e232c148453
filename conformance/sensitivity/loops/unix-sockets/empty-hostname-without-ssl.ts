/** An empty server_hostname counts as none, and may be given without TLS. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { ProtocolFactory } from "../../../../reference/loop/stream-transports.js";
import type { CreateUnixConnectionOptions } from "../../../../reference/loop/unix-connections.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    const isEmpty = options.serverHostname === "" && !options.ssl;
    return yield* super.openUnixConnection(factory, path, isEmpty ? { ...options, serverHostname: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "create_unix_connection takes an empty server_hostname without ssl",
  breaks: ["create_unix_connection.server-hostname-without-ssl"],
};
