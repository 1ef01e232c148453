/** What is decrypted already is delivered in spite of a pause. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override mayRead(): boolean {
    return !this.transport.isClosing() && (this.state === "WRAPPED" || this.state === "FLUSHING");
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "what is decrypted already is delivered in spite of a pause",
  breaks: ["tls.pause-reading"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
