/** What lies in the pipes when the program has ended is dropped. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeDataReceived(fd: number, data: Buffer): void {
    if (this.returncode === null) super.pipeDataReceived(fd, data);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what lies in the pipes when the program has ended is dropped",
  breaks: ["subprocess_protocol.pipe-data-complete", "subprocess_protocol.grandchild-holds-pipe"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
