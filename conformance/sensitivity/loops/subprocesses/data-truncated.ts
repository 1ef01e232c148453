/** Only the first 64 KiB of an output arrive. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  private readonly seen = new Map<number, number>();

  override pipeDataReceived(fd: number, data: Buffer): void {
    const before = this.seen.get(fd) ?? 0;
    this.seen.set(fd, before + data.length);
    const rest = data.subarray(0, Math.max(0, 65536 - before));
    if (rest.length > 0) super.pipeDataReceived(fd, rest);
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "only the first 64 KiB of an output arrive",
  breaks: ["subprocess_protocol.pipe-data-complete"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_transport/*"],
};
