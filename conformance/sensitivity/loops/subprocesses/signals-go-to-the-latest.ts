/** Signals go to the program that was started last. */
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

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

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "signals go to the program that was started last",
  breaks: ["subprocess_transport.send-signal"],
  alsoAffects: ["subprocess_exec/sigchld-handler*"],
};
