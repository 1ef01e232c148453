/** The callbacks of subprocess protocols are called outside of the loop. */
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override tell(call: () => void): void {
    super.tell(() => {
      setRunningLoop(null);
      try {
        call();
      } finally {
        setRunningLoop(this.loop);
      }
    });
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the callbacks of subprocess protocols are called where no loop is running",
  breaks: ["subprocess_protocol.loop-within-callbacks"],
  alsoAffects: ["subprocess*"],
};
