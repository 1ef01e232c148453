/** A program is searched for in the PATH of the process, whatever env says. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *launch<P extends SubprocessListener>(protocolFactory: () => P, words: readonly Path[], options: SubprocessOptions): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    const env = options.env == null ? options.env : { ...options.env, PATH: process.env["PATH"] ?? "" };
    return yield* super.launch(protocolFactory, words, { ...options, env } as SubprocessOptions);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a program is searched for in the PATH of the process, whatever env says",
  breaks: ["subprocess_exec.path-of-env"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
