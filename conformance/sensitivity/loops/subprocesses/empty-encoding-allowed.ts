/** An empty encoding, and empty errors, count as none. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  protected override *execute<P extends SubprocessListener>(factory: () => P, words: readonly Path[], options: SubprocessOptions): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    return yield* super.execute(factory, words, withoutEmpty(options));
  }

  protected override *executeInShell<P extends SubprocessListener>(
    factory: () => P,
    commandLine: string | Uint8Array,
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    return yield* super.executeInShell(factory, commandLine, withoutEmpty(options));
  }
}

function withoutEmpty(options: SubprocessOptions): SubprocessOptions {
  return { ...options, encoding: options.encoding || null, errors: options.errors || null };
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "an empty encoding is not refused, and neither are empty errors",
  breaks: ["subprocess_exec.encoding-error", "subprocess_exec.errors-error", "subprocess_shell.encoding-error", "subprocess_shell.errors-error"],
};
