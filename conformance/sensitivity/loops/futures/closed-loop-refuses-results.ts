/** A future of a closed loop cannot be made, completed or cancelled. */
import { EventLoop, Future, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function check(loop: EventLoop): void {
  if (loop.isClosed()) throw new RuntimeError("the event loop is closed");
}

class BoundFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    check(this.loop);
    super.setResult(value);
  }

  override cancel(message?: unknown): boolean {
    check(this.loop);
    return super.cancel(message);
  }
}

class Binding extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    check(this);
    return new BoundFuture<T>({ loop: this });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Binding(options);

export const broken: BrokenLoop = {
  title: "a future of a closed loop cannot be made, completed or cancelled",
  breaks: ["future.closed-loop-completes", "future.closed-loop-created"],
  alsoAffects: ["close/*", "run_in_executor/*"],
};
