/** The standard input is always a new pipe. */
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
    return yield* super.launch(protocolFactory, ["sh", "-c", 'cat /dev/null | "$0" "$@"', ...words], options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the standard input is always a new pipe",
  breaks: ["subprocess_exec.stdin-inherited", "subprocess_exec.stdin-devnull"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
