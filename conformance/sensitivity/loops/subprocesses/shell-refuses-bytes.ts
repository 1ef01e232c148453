/** Subprocess_shell accepts text only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { ValueError } from "../../../../reference/errors/builtin.js";
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
    if (typeof commandLine !== "string") throw new ValueError("the command must be text");
    return yield* super.executeInShell(protocolFactory, commandLine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_shell accepts text only",
  breaks: ["subprocess_shell.bytes-command"],
};
