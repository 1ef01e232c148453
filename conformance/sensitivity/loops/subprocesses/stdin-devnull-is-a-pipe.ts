/** DEVNULL for the input makes a pipe. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import { DEVNULL, PIPE } from "../../../../reference/subprocesses/stdio.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSubprocesses extends EventLoop {
  protected override *launch<P extends SubprocessListener>(
    protocolFactory: () => P,
    words: readonly Path[],
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    return yield* super.launch(protocolFactory, words, options.stdin === DEVNULL ? { ...options, stdin: PIPE } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "DEVNULL for the input makes a pipe",
  breaks: ["subprocess_exec.stdin-devnull", "subprocess_transport.pipe-absent"],
  alsoAffects: ["subprocess_exec/stderr-devnull", "subprocess_exec/stdout-devnull", "subprocess_protocol/connection-lost-without-pipes"],
};
