/** A server does not know its connections over TLS. */
import { Server } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "../servers/server-loop.js";

class BrokenServer extends Server {
  override attach(transport: Transport): void {
    if (!(transport.getProtocol() instanceof TlsProtocol)) super.attach(transport);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a server does not know its connections over TLS",
  breaks: ["server.wait-closed-with-connections"],
  alsoAffects: ["server/close-clients*", "server/abort-clients*"],
};
