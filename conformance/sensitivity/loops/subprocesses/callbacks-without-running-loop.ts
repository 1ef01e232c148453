/** The callbacks of subprocess protocols are called outside of the loop. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { outsideTheLoop } from "../../outside-the-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override tell(call: () => void): void {
    super.tell(() => outsideTheLoop(this.loop, call));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the callbacks of subprocess protocols are called where no loop is running",
  breaks: ["subprocess_protocol.loop-within-callbacks"],
  alsoAffects: ["subprocess*"],
};
