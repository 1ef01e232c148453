/** The variables of env are added to those of the process. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
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
    const env = options.env === undefined || options.env === null ? null : { ...(process.env as Record<string, string>), ...Object.fromEntries(Object.entries(options.env)) };
    return yield* super.launch(protocolFactory, words, { ...options, env });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the variables of env are added to those of the process",
  breaks: ["subprocess_exec.env-replaces"],
};
