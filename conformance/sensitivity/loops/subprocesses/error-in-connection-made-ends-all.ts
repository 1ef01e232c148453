/** After an error in connection_made no other callback is called. */
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BaseTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

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

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after an error in connection_made no other callback is called",
  breaks: ["subprocess_protocol.error-in-callback"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
