/** Get_pipe_transport of a stream that is no pipe raises. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getPipeTransport(fd: number): BaseTransport | null {
    const found = super.getPipeTransport(fd);
    if (found === null) throw new RuntimeError(`there is no pipe ${fd}`);
    return found;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_pipe_transport of a stream that is no pipe raises",
  breaks: ["subprocess_transport.pipe-absent", "subprocess_transport.pipe-unknown"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_shell/*"],
};
