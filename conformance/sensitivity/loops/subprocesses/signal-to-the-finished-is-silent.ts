/** A signal to a program that has ended is dropped without an error. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override sendSignal(signal: number | string): void {
    if (this.returncode === null) super.sendSignal(signal);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a signal to a program that has ended is dropped without an error",
  breaks: ["subprocess_transport.send-signal-finished", "subprocess_transport.terminate-finished", "subprocess_transport.kill-finished"],
};
