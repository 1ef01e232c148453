/** An exception handler cannot cancel tasks. */
import { EventLoop, Task } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let isHandling = false;

class BrokenTask<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    return !isHandling && super.cancel(message);
  }
}

class Broken extends EventLoop {
  protected override makeTask<T>(...[coroutine, options]: Parameters<EventLoop["createTask"]>): Task<T> {
    return new BrokenTask(coroutine, { ...options, loop: this }) as unknown as Task<T>;
  }

  override callExceptionHandler(context: ExceptionContext): void {
    isHandling = true;
    super.callExceptionHandler(context);
    isHandling = false;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception handler cannot cancel tasks",
  breaks: ["exception_handler.may-use-the-loop"],
  alsoAffects: ["gather/*"],
};
