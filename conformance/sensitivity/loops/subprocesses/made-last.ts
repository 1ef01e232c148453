/** Connection_made comes when the first data may have come already. */
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    const { loop, popen } = this;
    for (const [fd, pipe] of this.pipes) {
      if (fd === 0 && popen.stdin !== null) yield* loop.connectWritePipe(() => pipe, popen.stdin);
      if (fd === 1 && popen.stdout !== null) yield* loop.connectReadPipe(() => pipe, popen.stdout);
      if (fd === 2 && popen.stderr !== null) yield* loop.connectReadPipe(() => pipe, popen.stderr);
    }
    const early = this.early ?? [];
    this.early = null;
    for (const call of early) loop.callSoon(call);
    loop.callLater(0.005, () => this.protocol.connectionMade?.(this));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_made comes when the first data may have come already",
  breaks: ["subprocess_protocol.connection-made-first", "subprocess_exec.made-before-return"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
