/** As long as a subprocess runs the loop asks again and again whether it has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  private readonly children: ChildProcessTransport[] = [];

  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    const child = super.makeSubprocessTransport(popen, protocol);
    this.children.push(child);
    return child;
  }

  protected override planNextTurn(): void {
    if (this.isRunning() && this.children.some((child) => child.getReturncode() === null)) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "as long as a subprocess runs the loop asks again and again whether it has ended",
  breaks: ["run_forever.idle-does-not-spin"],
};
