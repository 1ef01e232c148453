/** Signals for a process are not sent unless the loop runs. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override sendSignal(...args: Parameters<ChildProcessTransport["sendSignal"]>): void {
    if (this.loop.isRunning()) super.sendSignal(...args);
  }

  override terminate(): void {
    if (this.loop.isRunning()) super.terminate();
  }

  override kill(): void {
    if (this.loop.isRunning()) super.kill();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "signals for a process are not sent unless the loop runs",
  breaks: ["subprocess_transport.between-runs"],
};
