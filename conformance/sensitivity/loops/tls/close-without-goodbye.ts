/** Close ends the connection without saying goodbye. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override sayGoodbye(): void {
    this.stopTimer();
    this.below?.close();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "close ends the connection without saying goodbye",
  breaks: ["tls.close-says-goodbye"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
