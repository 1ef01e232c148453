/** Ssl without host and server_hostname raises TypeError. */
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { CreateConnectionOptions } from "../../../../reference/loop/stream-connections.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override hostnameFor(host: unknown, options: CreateConnectionOptions): string | null {
    if (options.ssl && !host && (options.serverHostname ?? null) === null) throw new AsyncioTypeError("server_hostname is missing");
    return super.hostnameFor(host, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "ssl without host and server_hostname raises TypeError",
  breaks: ["tls.server-hostname-missing-error", "tls.server-hostname-missing-with-sock-error"],
};
