/** Connection_lost gets an error after abort. */
import { ConnectionAbortedError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override abort(): void {
    this.forceClose(new ConnectionAbortedError("aborted"));
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error after abort",
  breaks: ["datagram_protocol.connection-lost-abort"],
  alsoAffects: ["datagram_*"],
};
