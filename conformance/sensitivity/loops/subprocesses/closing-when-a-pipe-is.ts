/** Is_closing is True as soon as one of the pipes is closed. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override isClosing(): boolean {
    return super.isClosing() || [...this.pipes.values()].some((pipe) => pipe.transport?.isClosing() === true);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing is True as soon as one of the pipes is closed",
  breaks: ["subprocess_transport.is-closing-running"],
};
