/** Ssl_shutdown_timeout is refused. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { TlsTimes } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override checkTlsTimes(ssl: unknown, times: TlsTimes): void {
    if ((times.sslShutdownTimeout ?? null) !== null) throw new ValueError("ssl_shutdown_timeout is not known");
    super.checkTlsTimes(ssl, times);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "ssl_shutdown_timeout is refused",
  breaks: ["tls.shutdown-timeout-create-connection", "tls.shutdown-timeout-create-server", "tls.shutdown-timeout-connect-accepted-socket", "tls.shutdown-timeout"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
