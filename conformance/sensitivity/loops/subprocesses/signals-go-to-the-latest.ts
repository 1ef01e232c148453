/** Signals go to the program that was started last. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  private static latest: Popen | null = null;

  override *connectPipes(): Coroutine<void> {
    BrokenTransport.latest = this.popen;
    yield* super.connectPipes();
  }

  override sendSignal(signal: number): void {
    if (this.returncode !== null) super.sendSignal(signal);
    BrokenTransport.latest?.sendSignal(signal);
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "signals go to the program that was started last",
  breaks: ["subprocess_transport.send-signal"],
};
