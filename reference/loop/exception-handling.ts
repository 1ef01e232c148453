/**
 * What happens to errors that nobody can catch.
 *
 * A callback has no caller who could handle what it throws. The loop describes the failure in a plain object, the *context*, and calls
 * its exception handler with it. Three lines of defence, each for the failure of the one before:
 *
 *     the handler that the program set         may do anything, may throw
 *     the default handler                      writes one entry to the log; takes over what a failing handler threw
 *     the log itself                           if the default handler was replaced in a subclass, and threw
 *
 * KeyboardInterrupt and SystemExit pass through all of them: they mean the program, not the callback.
 *
 * Source: Base Event Loop, Error Handling API.
 */
import { active } from "../context/context.js";
import { AsyncioTypeError } from "../errors/builtin.js";
import { escapesTheLoop } from "../errors/classify.js";
import { describeOwn, describeValue } from "../printing/describe.js";
import type { EventLoop } from "./event-loop.js";
import type { Handle } from "./handle.js";
import type { Logger } from "./logger.js";

/** What went wrong. `message` is always there, further keys as they apply, and new ones may come. */
export interface ExceptionContext {
  readonly message?: string;
  readonly exception?: unknown;
  readonly future?: unknown;
  readonly task?: unknown;
  readonly handle?: unknown;
  readonly asyncgen?: unknown;
  readonly source_traceback?: readonly string[];
  readonly [key: string]: unknown;
}

export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => unknown;

const MESSAGE_IF_NONE = "Unhandled exception in event loop";

/** The layer of the loop that reports errors. */
export abstract class ExceptionHandling {
  /** Where the default handler writes. */
  readonly logger: Logger;
  protected exceptionHandler: ExceptionHandler | null = null;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  /** This object under its public type. */
  protected abstract asEventLoop(): EventLoop;

  /**
   * Sets the handler for errors that nobody caught.
   * @param handler called with the loop and the context; null restores the default handler.
   * @throws {AsyncioTypeError} for anything else.
   */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler !== null && typeof handler !== "function") {
      throw new AsyncioTypeError(`an exception handler is a function or null, got ${describeValue(handler)}`); // set_exception_handler.not-callable
    }
    this.exceptionHandler = handler;
  }

  /** The handler that was set; null if the default one is in use. */
  getExceptionHandler(): ExceptionHandler | null {
    return this.exceptionHandler;
  }

  /**
   * Writes one entry of level error to the logger: the message, then each further key, then the error.
   * A custom handler may call this to defer to the default behaviour.
   */
  defaultExceptionHandler(context: ExceptionContext): void {
    const lines = [context.message || MESSAGE_IF_NONE]; // default_exception_handler.without-message: an empty one counts as none
    for (const key of Object.keys(context).sort()) {
      if (key === "message" || key === "exception") continue;
      const value = context[key];
      if (key === "source_traceback" && Array.isArray(value)) {
        lines.push("Object created at (most recent call last):", ...value.map((frame) => `  ${String(frame)}`));
      } else {
        lines.push(`${key}: ${describeOwn(value)}`);
      }
    }
    this.logger.error(lines.join("\n"), context.exception ?? undefined); // default_exception_handler.logs-exception
  }

  /**
   * Calls the exception handler, whose errors go to the log, but for KeyboardInterrupt and SystemExit, which go to the caller.
   * @param context what went wrong.
   * @throws {AsyncioTypeError} without a context.
   */
  callExceptionHandler(context: ExceptionContext): void {
    if (context === undefined) throw new AsyncioTypeError("callExceptionHandler needs a context"); // call_exception_handler.missing-context
    if (this.exceptionHandler === null) {
      this.callDefaultHandler(context, "Exception in default exception handler");
      return;
    }
    try {
      this.callInContextOf(context, this.exceptionHandler);
    } catch (error) {
      if (escapesTheLoop(error)) throw error;
      this.callDefaultHandler(
        { message: "Unhandled error in exception handler", exception: error, context },
        "Exception in default exception handler while handling an unexpected error in custom exception handler",
      );
    }
  }

  /** Calls the handler in the context of the task, future or handle that the report is about. */
  protected callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    const loop = this.asEventLoop();
    const failed = (context.task ?? context.future ?? context.handle) as Partial<Handle> | undefined;
    const variables = typeof failed?.getContext === "function" ? failed.getContext() : null;
    if (variables === null || variables === active.context) handler(loop, context);
    else variables.run(handler, loop, context); // exception_handler.handler-context-variables
  }

  /** Reports what a callback threw; errors that mean the whole program are thrown on. */
  protected reportFailedHandle(handle: Handle, error: unknown): void {
    if (escapesTheLoop(error)) throw error; // run_forever.escape-skips-handler
    this.callExceptionHandler({
      message: `Exception in callback ${handle.describeCall()}`,
      exception: error,
      handle,
      ...(handle.sourceTraceback === null ? {} : { source_traceback: handle.sourceTraceback }),
    });
  }

  private callDefaultHandler(context: ExceptionContext, lastResort: string): void {
    try {
      this.defaultExceptionHandler(context);
    } catch (error) {
      if (escapesTheLoop(error)) throw error;
      this.logger.error(lastResort, error); // default_exception_handler.raises-logged
    }
  }
}
