/** Get_pid is the id of the process that the loop runs in. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getPid(): number {
    return process.pid;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_pid is the id of the process that the loop runs in",
  breaks: ["subprocess_transport.pid"],
  alsoAffects: ["subprocess_protocol/process-exited", "subprocess_transport/close-kills", "subprocess_transport/extra-subprocess"],
};
