/** Closing the input drops what is buffered. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    yield* super.connectPipes();
    const stdin = this.getPipeTransport(0) as WriteTransport | null;
    if (stdin !== null) stdin.close = () => stdin.abort();
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "closing the input drops what is buffered",
  breaks: ["subprocess_transport.stdin-close-flushes"],
  alsoAffects: ["subprocess_transport/pause-writing", "subprocess_transport/stdin-write-large"],
};
