/** The option text is refused with whatever value. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *launch<P extends SubprocessListener>(protocolFactory: () => P, words: readonly Path[], options: SubprocessOptions): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    if (options.text !== undefined) throw new ValueError("no text");
    return yield* super.launch(protocolFactory, words, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the option text is refused with whatever value",
  breaks: ["subprocess_exec.options-as-they-are"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
