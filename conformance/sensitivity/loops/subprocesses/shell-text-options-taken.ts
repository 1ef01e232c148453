/** Subprocess_shell accepts the options that make text of the streams. */
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
    const { text: _text, encoding: _encoding, errors: _errors, universalNewlines: _newlines, bufsize: _bufsize, ...rest } = options;
    return yield* super.executeInShell(protocolFactory, commandLine, rest);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_shell accepts the options that make text of the streams",
  breaks: ["subprocess_shell.text-error", "subprocess_shell.encoding-error", "subprocess_shell.errors-error", "subprocess_shell.universal-newlines-error", "subprocess_shell.bufsize-error"],
};
