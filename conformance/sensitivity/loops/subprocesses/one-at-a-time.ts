/** A second program is started when the first has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSubprocesses extends EventLoop {
  private last: ChildProcessTransport | null = null;

  protected override *launch<P extends SubprocessListener>(
    protocolFactory: () => P,
    words: readonly Path[],
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    if (this.last !== null) yield* this.last.wait();
    const pair = yield* super.launch(protocolFactory, words, options);
    this.last = pair[0];
    return pair;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "a second program is started when the first has ended",
  breaks: ["subprocess_exec.concurrent", "subprocess_exec.does-not-block"],
  alsoAffects: ["subprocess_transport/close-one-only", "subprocess_transport/pid", "subprocess_transport/signals-one-only"],
};
