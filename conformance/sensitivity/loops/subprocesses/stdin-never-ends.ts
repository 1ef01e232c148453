/** A second descriptor of the input stays open, so that closing it does not end it. */
import { openSync } from "node:fs";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override *connectPipes(): Coroutine<void> {
    if (this.popen.stdin !== null) openSync(`/proc/self/fd/${this.popen.stdin.fileno()}`, "w");
    yield* super.connectPipes();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a second descriptor of the input stays open, so that closing it does not end it",
  breaks: ["subprocess_transport.stdin-close", "subprocess_transport.stdin-write-eof"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
