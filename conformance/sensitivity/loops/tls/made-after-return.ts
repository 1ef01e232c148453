/** Connection_made is called an iteration after the call has returned. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeDone(): void {
    const { program, told } = this;
    if (told === "NOTHING") this.told = "MADE";
    super.handshakeDone();
    if (told === "NOTHING") this.loop.callLater(0.001, () => program.connectionMade?.(this.transport));
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "connection_made is called an iteration after the call has returned",
  breaks: ["tls.connection-made-after-handshake"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
