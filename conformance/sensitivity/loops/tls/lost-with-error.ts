/** Connection_lost after close has an error. */
import { ConnectionAbortedError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override connectionLost(error: unknown): void {
    super.connectionLost(error ?? new ConnectionAbortedError("the connection was closed"));
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "connection_lost after close has an error",
  breaks: ["tls.close-connection-lost", "tls.peer-close-connection-lost", "tls.abort-connection-lost"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
