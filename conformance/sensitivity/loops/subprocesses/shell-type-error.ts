/** Subprocess_shell raises TypeError for what is no command line. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
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
    if (typeof commandLine !== "string" && !(commandLine instanceof Uint8Array)) throw new AsyncioTypeError("the command must be text or bytes");
    return yield* super.executeInShell(protocolFactory, commandLine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_shell raises TypeError for what is no command line",
  breaks: ["subprocess_shell.command-type"],
};
