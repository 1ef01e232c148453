/**
 * Errors of the operating system.
 *
 * The system says what went wrong by a number, the errno; programs handle classes. `OSError` carries the number, and the frequent
 * ones have a class of their own, with Python's hierarchy. system/errno.ts chooses the class for a number.
 */
import { Exception, nameErrorClasses } from "./base.js";

/** An operation of the system failed. Made with a number and a message, `args` is that pair; made otherwise, it is like any other error. */
export class OSError extends Exception {
  /** The number of the error; null if the system gave none. */
  readonly errno: number | null;
  /** The system's words for it; null if there is no number. */
  readonly strerror: string | null;

  constructor(...args: unknown[]) {
    super(...args);
    const [errno, strerror] = args;
    const fromSystem = typeof errno === "number" && args.length >= 2;
    this.errno = fromSystem ? errno : null;
    this.strerror = fromSystem ? String(strerror) : null;
    if (fromSystem) this.message = `[Errno ${errno}] ${String(strerror)}`;
  }
}

/** The operation would have to wait, and was told not to. Stays inside the loop: waiting is what the loop is for. */
export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}

export class ConnectionError extends OSError {}
/** Writing to a connection that the other side has closed. */
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}

/** A host name or service could not be resolved. Its numbers are those of getaddrinfo (EAI_*), no errno. */
export class gaierror extends OSError {}

nameErrorClasses({
  OSError,
  BlockingIOError,
  ChildProcessError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  gaierror,
});
