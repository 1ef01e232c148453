/** DEVNULL for a stream means that it is inherited. */
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
    const stdout = options.stdout === DEVNULL ? null : (options.stdout ?? PIPE);
    const stderr = options.stderr === DEVNULL ? null : (options.stderr ?? PIPE);
    return yield* super.launch(protocolFactory, words, { ...options, stdout, stderr });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "DEVNULL for a stream means that it is inherited",
  breaks: ["subprocess_exec.stdout-devnull", "subprocess_exec.stderr-devnull", "subprocess_exec.stderr-stdout"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
