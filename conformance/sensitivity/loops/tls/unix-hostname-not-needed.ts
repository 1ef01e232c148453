/** Create_unix_connection with ssl and without server_hostname is not refused. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { ProtocolFactory } from "../../../../reference/loop/stream-transports.js";
import type { CreateUnixConnectionOptions } from "../../../../reference/loop/unix-connections.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    return super.openUnixConnection(factory, path, options.ssl ? { ...options, serverHostname: options.serverHostname ?? "" } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "create_unix_connection with ssl and without server_hostname is not refused",
  breaks: ["tls.unix-server-hostname-required"],
  alsoAffects: ["create_unix_connection/*"],
};
