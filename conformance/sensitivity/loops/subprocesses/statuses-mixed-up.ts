/** The status of a program is told to the one that was started first. */
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

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

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the status of a program is told to the one that was started first",
  breaks: ["subprocess_exec.concurrent"],
  alsoAffects: ["subprocess_exec/does-not-block-others", "subprocess_transport/close-one-only", "subprocess_transport/signals-one-only"],
};
