/** Only the first write to the input is sent. */
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    yield* super.connectPipes();
    const stdin = this.getPipeTransport(0) as WriteTransport | null;
    if (stdin === null) return;
    const write = stdin.write.bind(stdin);
    stdin.write = (data) => {
      write(data);
      stdin.write = () => undefined;
    };
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "only the first write to the input is sent",
  breaks: ["subprocess_transport.stdin-write", "subprocess_transport.pipe-stdin"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
