/** None for an output is the null device. */
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
    const { stdout = PIPE, stderr = PIPE } = options;
    return yield* super.launch(protocolFactory, words, { ...options, stdout: stdout ?? DEVNULL, stderr: stderr ?? DEVNULL });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "None for an output is the null device",
  breaks: ["subprocess_exec.stdout-inherited", "subprocess_exec.stderr-inherited"],
};
