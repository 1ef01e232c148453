/** The default handler writes each message once. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultWritesOnce extends EventLoop {
  private readonly written = new Set<string | undefined>();

  override defaultExceptionHandler(context: ExceptionContext): void {
    if (!this.written.has(context.message)) super.defaultExceptionHandler(context);
    this.written.add(context.message);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultWritesOnce(options);

export const broken: BrokenLoop = {
  title: "the default handler writes each message once",
  breaks: ["default_exception_handler.logs-error"],
};
