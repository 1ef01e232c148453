/** Ssl_handshake_timeout and ssl_shutdown_timeout without ssl are ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override checkTlsTimes(): void {
    // Nothing is refused.
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "ssl_handshake_timeout and ssl_shutdown_timeout without ssl are ignored",
  breaks: ["tls.handshake-timeout-without-ssl", "tls.handshake-timeout-without-ssl-server", "tls.handshake-timeout-without-ssl-accepted", "tls.shutdown-timeout-without-ssl"],
};
