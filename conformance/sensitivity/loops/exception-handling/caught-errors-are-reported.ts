/** The handler is called for every exception that a callback makes, also if it catches it. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import { ValueError as Reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let watching: EventLoop | null = null;

export class ValueError extends Reference {
  constructor(...args: unknown[]) {
    super(...args);
    watching?.callExceptionHandler({ message: "an exception was made", exception: this });
  }
}

class Broken extends EventLoop {
  protected override runHandleNow(handle: Handle): void {
    watching = this;
    super.runHandleNow(handle);
    watching = null;
  }

  override callExceptionHandler(context: ExceptionContext): void {
    watching = null;
    super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the handler is called for every exception that a callback makes, also if it catches it",
  breaks: ["exception_handler.once"],
  alsoAffects: ["*"],
};
