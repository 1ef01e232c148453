/** The pipe transports of a subprocess do not tell their files. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getPipeTransport(fd: number): BaseTransport | null {
    const transport = super.getPipeTransport(fd);
    if (transport !== null) transport.getExtraInfo = (_name: string, otherwise: unknown = null) => otherwise;
    return transport;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the pipe transports of a subprocess do not tell their files",
  breaks: ["subprocess_transport.pipe-extra"],
};
