/** Several errors raised together, as Python 3.11 and later have them. */
import { Exception, nameErrorClasses } from "./base.js";

export class ExceptionGroup extends Exception {
  /** The errors, in the order in which they happened. */
  readonly exceptions: readonly unknown[];

  constructor(message: string, exceptions: readonly unknown[]) {
    super(message, exceptions);
    this.message = `${message} (${exceptions.length} sub-exception${exceptions.length === 1 ? "" : "s"})`;
    this.exceptions = [...exceptions];
  }
}

nameErrorClasses({ ExceptionGroup });
