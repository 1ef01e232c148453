/** An empty env counts as none for a command of the shell. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override subprocessShell<P extends SubprocessListener>(protocolFactory: () => P, command: string | Uint8Array, options: SubprocessOptions = {}): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    const given = options.env instanceof Map ? options.env.size : Object.keys(options.env ?? {}).length;
    return super.subprocessShell(protocolFactory, command, given === 0 ? { ...options, env: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an empty env counts as none for a command of the shell",
  breaks: ["subprocess_shell.options"],
  alsoAffects: ["subprocess_shell/*"],
};
