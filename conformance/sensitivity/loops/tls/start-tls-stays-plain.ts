/** Start_tls does nothing but check its arguments. */
import { EventLoop, sleep } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import { checkContext } from "../../../../reference/tls/options.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *upgrade(transport: unknown, _protocol: StreamProtocol, sslcontext: unknown): Coroutine<Transport> {
    checkContext(sslcontext);
    yield* sleep(0);
    return this.checkUpgradable(transport);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "start_tls does nothing but check its arguments",
  breaks: ["tls.start-tls", "tls.start-tls-certificate", "tls.start-tls-handshake-timeout"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
