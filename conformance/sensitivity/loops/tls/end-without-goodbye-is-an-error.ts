/** A stream that ends without goodbye is taken for a broken connection. */
import { ConnectionResetError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override eofReceived(): boolean {
    if (this.state !== "WRAPPED") return super.eofReceived();
    this.fail(new ConnectionResetError("the other side has not said goodbye"), "the stream was cut");
    return false;
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a stream that ends without goodbye is taken for a broken connection",
  breaks: ["tls.end-without-goodbye"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
