/** The callbacks of stream protocols are called outside of the loop. */
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onReadable(): void {
    setRunningLoop(null);
    try {
      super.onReadable();
    } finally {
      setRunningLoop(this.loop);
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "data_received and eof_received are called where no loop is running",
  breaks: ["protocol.loop-within-callbacks"],
  alsoAffects: ["protocol/*", "transport/*"],
};
