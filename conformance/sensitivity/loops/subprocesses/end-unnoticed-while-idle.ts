/** The end of a program is noticed only when something else wakes the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Command } from "../../../../reference/subprocesses/command.js";
import type { StandardStreams } from "../../../../reference/subprocesses/stdio.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSubprocesses extends EventLoop {
  protected override *startSubprocess(command: Command, streams: StandardStreams, protocol: SubprocessListener): Coroutine<ChildProcessTransport> {
    const transport = yield* super.startSubprocess(command, streams, protocol);
    this.closeBridge();
    return transport;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the end of a program is noticed only when something else wakes the loop",
  breaks: ["subprocess_protocol.process-exited"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
