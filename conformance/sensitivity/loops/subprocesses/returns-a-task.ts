/** Subprocess_exec returns a task. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSubprocesses extends EventLoop {
  override subprocessExec<P extends SubprocessListener>(
    protocolFactory: () => P,
    command: readonly Path[],
    options: SubprocessOptions = {},
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    return this.createTask(super.subprocessExec(protocolFactory, command, options)) as unknown as Coroutine<[ChildProcessTransport, P]>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "subprocess_exec returns a task",
  breaks: ["subprocess_exec.coroutine"],
  alsoAffects: ["subprocess_exec/cancelled"],
};
