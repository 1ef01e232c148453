/** A call that is cancelled leaves the program running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import { makeCommand, redirectionsOf } from "../../../../reference/subprocesses/command.js";
import { StandardStreams } from "../../../../reference/subprocesses/stdio.js";
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
    const protocol = protocolFactory();
    const transport = yield* this.startSubprocess(makeCommand(words, options), new StandardStreams(redirectionsOf(options)), protocol);
    yield* transport.connectPipes();
    yield;
    return [transport, protocol];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "a call that is cancelled leaves the program running",
  breaks: ["subprocess_exec.cancelled"],
};
