/** Pipe 0 can do nothing but write and close. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport, WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override getPipeTransport(fd: number): BaseTransport | null {
    const pipe = super.getPipeTransport(fd);
    if (fd !== 0 || pipe === null) return pipe;
    const stdin = pipe as WriteTransport;
    return { write: (data: unknown) => stdin.write(data), close: () => stdin.close() } as unknown as BaseTransport;
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "pipe 0 can do nothing but write and close",
  breaks: ["subprocess_transport.pipe-stdin", "subprocess_transport.pipe-classes"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
