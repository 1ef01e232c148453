/** The pipe transports of a subprocess do not tell their files. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override getPipeTransport(fd: number): BaseTransport | null {
    const transport = super.getPipeTransport(fd);
    if (transport !== null) transport.getExtraInfo = (_name: string, otherwise: unknown = null) => otherwise;
    return transport;
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the pipe transports of a subprocess do not tell their files",
  breaks: ["subprocess_transport.pipe-extra"],
};
