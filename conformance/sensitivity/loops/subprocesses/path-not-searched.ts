/** Subprocess_exec does not search PATH. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { FileNotFoundError } from "../../../../reference/errors/os-error.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSubprocesses extends EventLoop {
  protected override *execute<P extends SubprocessListener>(
    protocolFactory: () => P,
    words: readonly Path[],
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    const [program] = words;
    if (typeof program === "string" && !program.includes("/")) throw new FileNotFoundError(2, "No such file or directory");
    return yield* super.execute(protocolFactory, words, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_exec does not search PATH",
  breaks: ["subprocess_exec.path-search"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
