/** A callback that is set again keeps its first arguments. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly given = new Map<unknown, unknown[]>();

  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const given = this.given.get(callback) ?? args;
    this.given.set(callback, given);
    super.addSignalHandler(signal, callback as (...all: unknown[]) => unknown, ...given);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a callback that is set again keeps its first arguments",
  breaks: ["add_signal_handler.arguments"],
};
