/** A pipe that is not there is answered with another. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getPipeTransport(fd: number): BaseTransport | null {
    return super.getPipeTransport(fd) ?? super.getPipeTransport(2);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a pipe that is not there is answered with another",
  breaks: ["subprocess_transport.pipe-absent", "subprocess_transport.pipe-unknown"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*"],
};
