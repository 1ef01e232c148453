/** An empty server_hostname is taken for none. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { CreateConnectionOptions } from "../../../../reference/loop/stream-connections.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override hostnameFor(host: unknown, options: CreateConnectionOptions): string | null {
    return super.hostnameFor(host, options.serverHostname === "" ? { ...options, serverHostname: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "an empty server_hostname is taken for none",
  breaks: ["tls.server-hostname-empty"],
  alsoAffects: ["tls-hostname/without-ssl-error"],
};
