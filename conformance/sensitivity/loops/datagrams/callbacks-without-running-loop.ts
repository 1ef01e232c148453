/** The callbacks of datagram protocols are called outside of the loop. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    setRunningLoop(null);
    try {
      super.deliver(data, sender);
    } finally {
      setRunningLoop(this.loop);
    }
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagram_received is called where no loop is running",
  breaks: ["datagram_protocol.loop-within-callbacks"],
  alsoAffects: ["datagram_*"],
};
