/** Connection_lost gets an error after close. */
import { OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override scheduleLost(error: unknown): void {
    super.scheduleLost(error ?? new OSError("closed"));
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error after close",
  breaks: ["datagram_protocol.connection-lost-close", "datagram_protocol.connection-lost-abort"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
