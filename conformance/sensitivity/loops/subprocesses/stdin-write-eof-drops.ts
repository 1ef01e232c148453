/** Write_eof of the input drops what is buffered. */
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    yield* super.connectPipes();
    const stdin = this.getPipeTransport(0) as WriteTransport | null;
    if (stdin !== null) stdin.writeEof = () => stdin.abort();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write_eof of the input drops what is buffered",
  breaks: ["subprocess_transport.stdin-write-eof-flushes"],
  alsoAffects: ["subprocess_transport/pause-writing", "subprocess_transport/stdin-close-flushes", "subprocess_transport/stdin-write-large"],
};
