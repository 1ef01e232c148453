/** Server_hostname without ssl is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { CreateConnectionOptions } from "../../../../reference/loop/stream-connections.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override hostnameFor(host: unknown, options: CreateConnectionOptions): string | null {
    return options.ssl ? super.hostnameFor(host, options) : null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "server_hostname without ssl is ignored",
  breaks: ["tls.server-hostname-only-with-ssl", "tls.server-hostname-without-ssl-error"],
};
