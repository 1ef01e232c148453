/** Connection_made is called before the pipes exist. */
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    const { loop, popen } = this;
    this.protocol.connectionMade?.(this);
    for (const [fd, pipe] of this.pipes) {
      if (fd === 0 && popen.stdin !== null) yield* loop.connectWritePipe(() => pipe, popen.stdin);
      if (fd === 1 && popen.stdout !== null) yield* loop.connectReadPipe(() => pipe, popen.stdout);
      if (fd === 2 && popen.stderr !== null) yield* loop.connectReadPipe(() => pipe, popen.stderr);
    }
    const early = this.early ?? [];
    this.early = null;
    for (const call of early) loop.callSoon(call);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_made is called before the pipes exist",
  breaks: ["subprocess_exec.pipes-at-connection-made"],
};
