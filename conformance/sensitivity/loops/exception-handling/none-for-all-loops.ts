/** Set_exception_handler with None takes the handlers of all loops away. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const all = new Set<Broken>();

class Broken extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    all.add(this);
  }

  override setExceptionHandler(handler: ExceptionHandler | null): void {
    super.setExceptionHandler(handler);
    if (handler === null) for (const other of all) other.exceptionHandler = null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_exception_handler with None takes the handlers of all loops away",
  breaks: ["set_exception_handler.per-loop"],
};
