/** None for a stream makes a pipe. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import { PIPE } from "../../../../reference/subprocesses/stdio.js";
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
    return yield* super.launch(protocolFactory, words, { ...options, stdin: options.stdin ?? PIPE, stdout: options.stdout ?? PIPE, stderr: options.stderr ?? PIPE });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "None for a stream makes a pipe",
  breaks: ["subprocess_exec.stdin-inherited", "subprocess_exec.stdout-inherited", "subprocess_exec.stderr-inherited", "subprocess_transport.pipe-absent"],
  alsoAffects: ["subprocess_protocol/process-exited-wakes"],
};
