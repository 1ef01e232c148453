/** A program that does not exist ends with status 127. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { FileNotFoundError } from "../../../../reference/errors/os-error.js";
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
    try {
      return yield* super.launch(protocolFactory, words, options);
    } catch (error) {
      if (!(error instanceof FileNotFoundError)) throw error;
      return yield* super.launch(protocolFactory, ["/bin/sh", "-c", "exit 127"], { ...options, cwd: null });
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "a program that does not exist ends with status 127",
  breaks: ["subprocess_exec.missing-command", "subprocess_exec.missing-cwd", "subprocess_exec.failure-closes-pipes"],
};
