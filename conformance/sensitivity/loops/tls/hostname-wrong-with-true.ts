/** With True as ssl the host is matched, whatever server_hostname is. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { CreateConnectionOptions } from "../../../../reference/loop/stream-connections.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override hostnameFor(host: unknown, options: CreateConnectionOptions): string | null {
    return super.hostnameFor(host, options.ssl === true ? { ...options, serverHostname: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "with True as ssl the host is matched, whatever server_hostname is",
  breaks: ["tls.server-hostname", "tls.server-hostname-empty"],
};
