/** After an error in connection_made no other callback is called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    const { protocol } = this;
    const connectionMade = (transport: BaseTransport): void => {
      try {
        protocol.connectionMade?.(transport);
      } catch (error) {
        this.protocol = {};
        throw error;
      }
    };
    this.protocol = { connectionMade };
    yield* super.connectPipes();
    this.loop.callSoon(() => {
      if ("connectionMade" in this.protocol) this.protocol = protocol;
    });
  }
}

class Broken extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after an error in connection_made no other callback is called",
  breaks: ["subprocess_protocol.error-in-callback"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
