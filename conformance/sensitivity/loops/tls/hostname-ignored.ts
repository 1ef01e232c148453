/** Create_connection ignores server_hostname if there is a host. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { CreateConnectionOptions } from "../../../../reference/loop/stream-connections.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override hostnameFor(host: unknown, options: CreateConnectionOptions): string | null {
    return super.hostnameFor(host, host && options.ssl ? { ...options, serverHostname: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "create_connection ignores server_hostname if there is a host",
  breaks: ["tls.server-hostname", "tls.server-hostname-mismatch", "tls.server-hostname-empty", "tls.certificate-mismatch-error"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
