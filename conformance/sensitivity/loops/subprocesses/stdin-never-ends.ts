/** A second descriptor of the input stays open, so that closing it does not end it. */
import { openSync } from "node:fs";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    if (this.popen.stdin !== null) openSync(`/proc/self/fd/${this.popen.stdin.fileno()}`, "w");
    yield* super.connectPipes();
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "a second descriptor of the input stays open, so that closing it does not end it",
  breaks: ["subprocess_transport.stdin-close", "subprocess_transport.stdin-write-eof"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
