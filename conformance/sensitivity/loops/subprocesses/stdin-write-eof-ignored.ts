/** Write_eof of the input does nothing. */
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    yield* super.connectPipes();
    const stdin = this.getPipeTransport(0) as WriteTransport | null;
    if (stdin !== null) stdin.writeEof = () => undefined;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write_eof of the input does nothing",
  breaks: ["subprocess_transport.stdin-write-eof"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
