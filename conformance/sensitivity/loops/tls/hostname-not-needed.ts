/** Ssl without a host and without server_hostname is not refused; the name is not checked then. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { CreateConnectionOptions } from "../../../../reference/loop/stream-connections.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override hostnameFor(host: unknown, options: CreateConnectionOptions): string | null {
    return options.ssl && !host ? (options.serverHostname ?? "") : super.hostnameFor(host, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "ssl without a host and without server_hostname is not refused; the name is not checked then",
  breaks: ["tls.server-hostname-required-without-host", "tls.server-hostname-required-with-sock", "tls.server-hostname-missing-error", "tls.server-hostname-missing-with-sock-error"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
