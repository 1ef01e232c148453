/** Abort reports to the exception handler that it has dropped datagrams. */
import { ConnectionAbortedError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override abort(): void {
    if (this.getWriteBufferSize() > 0) this.loop.callExceptionHandler({ message: "datagrams dropped", exception: new ConnectionAbortedError("aborted") });
    super.abort();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "abort reports the datagrams that it drops",
  breaks: ["datagram_transport.abort-reports-nothing"],
  alsoAffects: ["datagram_*"],
};
