/** The descriptor that was given for the input is closed here after the start. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import { closeFd } from "../../../../reference/system/calls-files.js";
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
    const pair = yield* super.launch(protocolFactory, words, options);
    if (typeof options.stdin === "number" && options.stdin >= 0) closeFd(options.stdin);
    return pair;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the descriptor that was given for the input is closed here after the start",
  breaks: ["subprocess_exec.stdin-descriptor"],
};
