/** A signal that was once handled goes on writing a byte into the descriptor by which its loop was woken, whoever has that number since. */
import { closeSync, openSync, writeSync } from "node:fs";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private wakes: number | undefined;
  private readonly handled = new Set<number>();

  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    super.addSignalHandler(signal, callback, ...args);
    this.wakes ??= openSync("/dev/null", "r");
    this.handled.add(signalNumber(signal));
  }

  protected override release(): void {
    super.release();
    const { wakes } = this;
    if (wakes === undefined) return;
    closeSync(wakes);
    for (const number of this.handled) {
      process.once(NAMES[number] ?? "SIGUSR2", () => {
        try {
          writeSync(wakes, Uint8Array.of(number));
        } catch {
          // Nobody has that number.
        }
      });
    }
  }
}

const NAMES: Partial<Record<number, NodeJS.Signals>> = { 12: "SIGUSR2" };

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a signal writes into a descriptor that the loop has given back",
  breaks: ["remove_signal_handler.writes-nothing"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*"],
};
