/** Subprocess_shell splits its command line at spaces and starts the first word. */
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
    return yield* this.launch(protocolFactory, typeof commandLine === "string" ? commandLine.split(" ") : [commandLine], options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_shell splits its command line at spaces and starts the first word",
  breaks: ["subprocess_shell.runs-in-shell", "subprocess_shell.missing-command"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_shell/*"],
};
