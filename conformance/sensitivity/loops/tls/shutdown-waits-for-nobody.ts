/** Close does not wait for the peer's answer, however long it may take. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override shutDown(): void {
    super.shutDown();
    if (this.state === "SHUTDOWN") this.below?.close();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "close does not wait for the peer's answer, however long it may take",
  breaks: ["tls.shutdown-timeout"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
