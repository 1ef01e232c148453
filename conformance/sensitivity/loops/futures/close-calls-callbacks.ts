/** Close calls the done callbacks of pending futures. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { EventLoopOptions, FutureOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

const pending = new Set<BrokenFuture>();

class BrokenFuture<T = unknown> extends Future<T> {
  constructor(options?: FutureOptions) {
    super(options);
    pending.add(this as BrokenFuture<unknown>);
  }

  callAll(): void {
    for (const { callback } of this.callbacks ?? []) if (isOfTheProgram(callback)) callback(this as never);
    this.callbacks = null;
  }
}

class Broken extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    return new BrokenFuture<T>({ loop: this });
  }

  override close(): void {
    super.close();
    for (const future of pending) if (future.getLoop() === this && !future.done()) future.callAll();
    pending.clear();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close calls the done callbacks of pending futures",
  breaks: ["future.add-done-callback.not-before-done"],
};
