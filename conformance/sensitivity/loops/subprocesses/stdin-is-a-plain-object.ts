/** Pipe 0 can do nothing but write and close. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport, WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getPipeTransport(fd: number): BaseTransport | null {
    const pipe = super.getPipeTransport(fd);
    if (fd !== 0 || pipe === null) return pipe;
    const stdin = pipe as WriteTransport;
    return { write: (data: unknown) => stdin.write(data), close: () => stdin.close() } as unknown as BaseTransport;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe 0 can do nothing but write and close",
  breaks: ["subprocess_transport.pipe-stdin", "subprocess_transport.pipe-classes"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
