/** Pipe_data_received gets text. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeDataReceived(fd: number, data: Buffer): void {
    super.pipeDataReceived(fd, data.toString() as unknown as Buffer);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe_data_received gets text",
  breaks: ["subprocess_protocol.pipe-data-received"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
