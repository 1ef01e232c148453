/** An error of the protocol factory becomes another one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSubprocesses extends EventLoop {
  protected override *launch<P extends SubprocessListener>(
    protocolFactory: () => P,
    words: readonly Path[],
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    const safely = (): P => {
      try {
        return protocolFactory();
      } catch {
        throw new RuntimeError("the protocol factory failed");
      }
    };
    return yield* super.launch(safely, words, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "an error of the protocol factory becomes another one",
  breaks: ["subprocess_exec.factory-error"],
};
