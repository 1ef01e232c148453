/** Connection_lost is called twice. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override connectionLost(error: unknown): void {
    const isTold = this.told === "MADE" || this.told === "EOF";
    super.connectionLost(error);
    const { program } = this;
    if (isTold) this.loop.callSoon(() => program.connectionLost?.(error));
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "connection_lost is called twice",
  breaks: ["tls.close-connection-lost", "tls.peer-close-connection-lost", "tls.abort-connection-lost"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
