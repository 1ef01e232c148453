/** Connection_lost is called within close. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override startShutdown(): void {
    const { program, told } = this;
    super.startShutdown();
    if (told !== "MADE") return;
    this.told = "LOST";
    program.connectionLost?.(null);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "connection_lost is called within close",
  breaks: ["tls.close-connection-lost"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
