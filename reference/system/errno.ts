/** From the number of a system error to the error object that programs see. */
import { constants } from "node:os";
import { TimeoutError } from "../errors/asyncio.js";
import {
  BlockingIOError,
  BrokenPipeError,
  ChildProcessError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  OSError,
  PermissionError,
  ProcessLookupError,
} from "../errors/os-error.js";
import { bindCalls, errno } from "./library.js";

/** The numbers by name. */
export const { errno: errnos } = constants;

type OSErrorClass = new (...args: unknown[]) => OSError;

const CLASSES: ReadonlyMap<number, OSErrorClass> = new Map<number, OSErrorClass>([
  [errnos.EAGAIN, BlockingIOError],
  [errnos.EWOULDBLOCK, BlockingIOError],
  [errnos.EALREADY, BlockingIOError],
  [errnos.EINPROGRESS, BlockingIOError],
  [errnos.EPIPE, BrokenPipeError],
  [108, BrokenPipeError], // ESHUTDOWN, which Node does not know
  [errnos.ECHILD, ChildProcessError],
  [errnos.ECONNABORTED, ConnectionAbortedError],
  [errnos.ECONNREFUSED, ConnectionRefusedError],
  [errnos.ECONNRESET, ConnectionResetError],
  [errnos.EEXIST, FileExistsError],
  [errnos.ENOENT, FileNotFoundError],
  [errnos.EINTR, InterruptedError],
  [errnos.EISDIR, IsADirectoryError],
  [errnos.ENOTDIR, NotADirectoryError],
  [errnos.EACCES, PermissionError],
  [errnos.EPERM, PermissionError],
  [errnos.ESRCH, ProcessLookupError],
  [errnos.ETIMEDOUT, TimeoutError],
]);

interface ErrnoCalls {
  strerror(errno: number): string;
}

let calls: ErrnoCalls | null = null;

/** The system's words for an errno. */
export function describeErrno(number: number): string {
  calls ??= bindCalls<ErrnoCalls>({ strerror: ["const char *", ["int"]] });
  return calls.strerror(number);
}

/**
 * The error for an errno, of the class that belongs to it.
 * @param message instead of the system's words.
 */
export function systemError(number: number, message?: string): OSError {
  const errorClass = CLASSES.get(number) ?? OSError;
  return new errorClass(number, message ?? describeErrno(number));
}

/** The error of the call that has just failed. */
export function lastError(): OSError {
  return systemError(errno());
}

/** Whether an operation would have had to wait. */
export function wouldBlock(number: number): boolean {
  return number === errnos.EAGAIN || number === errnos.EWOULDBLOCK;
}
