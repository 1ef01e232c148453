/** A signal to a program that has ended raises RuntimeError. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override sendSignal(signal: number | string): void {
    if (this.returncode !== null) throw new RuntimeError("the program has ended");
    super.sendSignal(signal);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a signal to a program that has ended raises RuntimeError",
  breaks: ["subprocess_transport.send-signal-finished", "subprocess_transport.terminate-finished", "subprocess_transport.kill-finished"],
};
