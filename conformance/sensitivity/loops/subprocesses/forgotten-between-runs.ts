/** What runs when the loop stops is forgotten. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  private forgotten = false;

  /** The loop has stopped. */
  forget(): void {
    this.forgotten = true;
  }

  override processEnded(returncode: number): void {
    if (!this.forgotten) super.processEnded(returncode);
  }
}

class BrokenSubprocesses extends EventLoop {
  private readonly transports: BrokenTransport[] = [];

  protected override runningChanged(): void {
    super.runningChanged();
    if (!this.isRunning()) for (const transport of this.transports.splice(0)) transport.forget();
  }

  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    const transport = new BrokenTransport(this, popen, protocol);
    this.transports.push(transport);
    return transport;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "what runs when the loop stops is forgotten",
  breaks: ["subprocess_protocol.loop-not-running"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*"],
};
