/**
 * Where a loop writes what nobody handled.
 *
 * Two levels are enough: errors (an exception that no handler took) and warnings (slow callbacks, misuse that
 * debug mode noticed). The default writes to standard error and nothing else.
 */
import { describeValue } from "../printing/describe.js";

export interface Logger {
  /**
   * @param message what happened, possibly several lines.
   * @param error the error behind it, if there is one.
   */
  error(message: string, error?: unknown): void;
  warning(message: string): void;
}

export class ConsoleLogger implements Logger {
  error(message: string, error?: unknown): void {
    if (error === undefined) console.error(message);
    else console.error(`${message}\n${error instanceof Error ? (error.stack ?? String(error)) : describeValue(error)}`);
  }

  warning(message: string): void {
    console.warn(message);
  }
}
