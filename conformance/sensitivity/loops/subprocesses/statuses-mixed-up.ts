/** The status of a program is told to the one that was started first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  private static readonly running: BrokenTransport[] = [];

  override *connectPipes(): Coroutine<void> {
    BrokenTransport.running.push(this);
    yield* super.connectPipes();
  }

  override processEnded(returncode: number): void {
    const first = BrokenTransport.running.shift() ?? this;
    first.end(returncode);
  }

  private end(returncode: number): void {
    super.processEnded(returncode);
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the status of a program is told to the one that was started first",
  breaks: ["subprocess_exec.concurrent"],
  alsoAffects: ["subprocess_exec/does-not-block-others", "subprocess_transport/close-one-only", "subprocess_transport/signals-one-only"],
};
