/** Close closes the outputs, not the input. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override closePipes(): void {
    for (const fd of [1, 2]) this.pipes.get(fd)?.transport?.close();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close closes the outputs, not the input",
  breaks: ["subprocess_transport.close-closes-pipes"],
};
