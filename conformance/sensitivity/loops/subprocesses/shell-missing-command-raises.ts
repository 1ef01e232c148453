/** Subprocess_shell raises FileNotFoundError if the first word is no program. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { FileNotFoundError } from "../../../../reference/errors/os-error.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSubprocesses extends EventLoop {
  protected override *executeInShell<P extends SubprocessListener>(
    protocolFactory: () => P,
    commandLine: string | Uint8Array,
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    if (typeof commandLine === "string" && commandLine.includes("no-such-program")) throw new FileNotFoundError(2, "No such file or directory");
    return yield* super.executeInShell(protocolFactory, commandLine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_shell raises FileNotFoundError if the first word is no program",
  breaks: ["subprocess_shell.missing-command"],
};
