/** Subprocesses are killed when an exception comes out of a run. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopToldOfExits } from "../../loops-with-places.js";

class Broken extends LoopToldOfExits {
  private readonly children: ChildProcessTransport[] = [];

  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    const transport = super.makeSubprocessTransport(popen, protocol);
    this.children.push(transport);
    return transport;
  }

  protected exited(): void {
    for (const child of this.children) child.kill();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "subprocesses are killed when an exception comes out of a run",
  breaks: ["run_forever.escape-keeps-io"],
};
