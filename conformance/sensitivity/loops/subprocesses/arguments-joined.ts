/** Subprocess_exec passes its arguments as one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
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
    return yield* super.execute(protocolFactory, [words[0] ?? "", ...(words.length > 4 ? [...words.slice(1, 4), words.slice(4).join(" ")] : words.slice(1))], options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_exec passes its arguments as one",
  breaks: ["subprocess_exec.arguments"],
  alsoAffects: ["subprocess_exec/bytes-arguments", "subprocess_exec/no-shell", "subprocess_exec/program-type"],
};
