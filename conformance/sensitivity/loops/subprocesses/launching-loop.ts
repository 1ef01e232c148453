/** What broken loops about the options of subprocesses share: a loop that starts programs with other options than it was given. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";

/** A function that makes loops which change the options of each program that they start. */
export function loopsLaunchingWith(change: (options: SubprocessOptions) => SubprocessOptions): (options?: EventLoopOptions) => EventLoop {
  class BrokenSubprocesses extends EventLoop {
    protected override *launch<P extends SubprocessListener>(
      protocolFactory: () => P,
      words: readonly Path[],
      options: SubprocessOptions,
    ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
      return yield* super.launch(protocolFactory, words, change(options));
    }
  }
  return (options) => new BrokenSubprocesses(options);
}
