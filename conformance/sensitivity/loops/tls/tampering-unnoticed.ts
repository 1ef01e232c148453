/** A record that cannot be decrypted ends the connection without an error. */
import { SSLError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override fail(error: unknown, message: string): void {
    super.fail(error instanceof SSLError && this.state === "WRAPPED" ? null : error, message);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a record that cannot be decrypted ends the connection without an error",
  breaks: ["tls.tampered-data-refused"],
  alsoAffects: ["tls-extra/peercert-of-client"],
};
