/** When all is over, a subprocess transport has no pipes. */
import type { BaseTransport } from "../../../../reference/transports/transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected ended = 0;

  override getPipeTransport(fd: number): BaseTransport | null {
    return this.ended === 3 ? null : super.getPipeTransport(fd);
  }

  override pipeConnectionLost(fd: number, error: unknown): void {
    this.ended += 1;
    super.pipeConnectionLost(fd, error);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "when all is over, a subprocess transport has no pipes",
  breaks: ["subprocess_transport.pipes-at-the-end"],
  alsoAffects: ["subprocess*"],
};
