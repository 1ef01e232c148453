/** Subprocess_shell joins a list, and makes text of anything else. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
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
    const text = Array.isArray(commandLine) ? commandLine.join(" ") : String(commandLine);
    return yield* super.executeInShell(protocolFactory, commandLine instanceof Uint8Array ? commandLine : text, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_shell joins a list, and makes text of anything else",
  breaks: ["subprocess_shell.command-type"],
};
