/** The last data of a pipe comes behind its pipe_connection_lost. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeDataReceived(fd: number, data: Buffer): void {
    this.loop.callLater(0.01, () => super.pipeDataReceived(fd, data));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the last data of a pipe comes behind its pipe_connection_lost",
  breaks: ["subprocess_protocol.pipe-data-before-pipe-lost"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
