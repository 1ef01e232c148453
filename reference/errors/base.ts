/**
 * The root of the error classes.
 *
 * asyncio's rules speak of two families: `Exception`, which is an ordinary failure, and the few classes beside it
 * (`CancelledError`, `KeyboardInterrupt`, `SystemExit`, `GeneratorExit`) that derive from `BaseException` only, so that code which
 * handles "every exception" does not swallow them by accident. JavaScript has the single root `Error`; here
 * `BaseException` stands below it and carries what a Python exception carries: its positional arguments.
 *
 * Errors of JavaScript itself (the native `TypeError`, a thrown string) belong to neither family. Everywhere in
 * this library they count as an `Exception`.
 */

/** The text of one argument, as the message of an error shows it. */
function textOf(argument: unknown): string {
  if (typeof argument === "string") return argument;
  try {
    return String(argument);
  } catch {
    return Object.prototype.toString.call(argument);
  }
}

function messageOf(args: readonly unknown[]): string {
  if (args.length === 0) return "";
  if (args.length === 1) return textOf(args[0]);
  return `(${args.map(textOf).join(", ")})`;
}

/** The root of every error class of this library. */
export class BaseException extends Error {
  /** The positional arguments that the error was made with. */
  readonly args: readonly unknown[];

  /** @param args any values; a single one becomes the message. */
  constructor(...args: unknown[]) {
    super(messageOf(args));
    this.args = args;
  }

  /**
   * Records what caused this error, like Python's `raise ... from cause`.
   * @returns this error, so that one can write `throw new TimeoutError().from(error)`.
   */
  from(cause: unknown): this {
    this.cause = cause;
    return this;
  }
}

/** The root of ordinary failures. */
export class Exception extends BaseException {}

/**
 * Gives error classes their names on the prototype, where `Error` itself keeps its name: instances stay free of own
 * properties, and a subclass without a name of its own inherits the name of the class it refines.
 */
export function nameErrorClasses(classes: Readonly<Record<string, { readonly prototype: Error }>>): void {
  for (const [name, errorClass] of Object.entries(classes)) {
    Object.defineProperty(errorClass.prototype, "name", { value: name, writable: true, configurable: true });
  }
}

nameErrorClasses({ BaseException, Exception });
