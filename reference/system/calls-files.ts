/**
 * System calls on descriptors of any kind.
 *
 * Calls that may have to wait exist in a form that does not throw: they return a count, or the errno below zero. Having to wait is the normal
 * case for a loop, and an exception would cost more than the call.
 */
import { noteClose } from "./descriptor-lifetime.js";
import { errnos, lastError } from "./errno.js";
import { bindCalls, errno } from "./library.js";
import { F_GETFD, F_GETFL, F_SETFD, F_SETFL, FD_CLOEXEC, O_CLOEXEC, O_NONBLOCK } from "./constants.js";

interface FileCalls {
  close(fd: number): number;
  read(fd: number, buffer: Uint8Array, length: number): number;
  write(fd: number, buffer: Uint8Array, length: number): number;
  pipe2(pair: Int32Array, flags: number): number;
  fcntl(fd: number, command: number, argument: number): number;
  poll(entries: Uint8Array, count: number, milliseconds: number): number;
}

let bound: FileCalls | null = null;

function calls(): FileCalls {
  return (bound ??= bindCalls<FileCalls>({
    close: ["int", ["int"]],
    read: ["intptr_t", ["int", "void *", "size_t"]],
    write: ["intptr_t", ["int", "void *", "size_t"]],
    pipe2: ["int", ["void *", "int"]],
    fcntl: ["int", ["int", "int", "int"]],
    poll: ["int", ["void *", "ulong", "int"]],
  }));
}

/** @throws {OSError} if it is no open descriptor. */
export function closeFd(fd: number): void {
  noteClose();
  if (calls().close(fd) < 0 && errno() !== errnos.EINTR) throw lastError(); // an interrupted close has closed
}

/** @returns how many bytes were read, 0 at the end, or the errno below zero. */
export function tryRead(fd: number, buffer: Uint8Array): number {
  for (;;) {
    const count = calls().read(fd, buffer, buffer.length);
    if (count >= 0) return count;
    const number = errno();
    if (number !== errnos.EINTR) return -number;
  }
}

/** @returns how many bytes were written, or the errno below zero. */
export function tryWrite(fd: number, data: Uint8Array): number {
  for (;;) {
    const count = calls().write(fd, data, data.length);
    if (count >= 0) return count;
    const number = errno();
    if (number !== errnos.EINTR) return -number;
  }
}

/** Makes a pipe: the descriptor to read from, and the one to write to. Both block, and are closed in child processes. */
export function makePipe(): [reading: number, writing: number] {
  const pair = new Int32Array(2);
  if (calls().pipe2(pair, O_CLOEXEC) < 0) throw lastError();
  return [pair[0] ?? -1, pair[1] ?? -1];
}

/** @throws {OSError} if the system refuses. */
export function fileControl(fd: number, command: number, argument: number): number {
  const result = calls().fcntl(fd, command, argument);
  if (result < 0) throw lastError();
  return result;
}

/** Whether the system leaves the descriptor open in programs that this process starts. */
export function isInheritable(fd: number): boolean {
  return (fileControl(fd, F_GETFD, 0) & FD_CLOEXEC) === 0;
}

/** Sets whether the system leaves the descriptor open in programs that this process starts. */
export function setInheritable(fd: number, inheritable: boolean): void {
  const flags = fileControl(fd, F_GETFD, 0);
  fileControl(fd, F_SETFD, inheritable ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC);
}

/** Whether operations on the descriptor wait. */
export function getBlocking(fd: number): boolean {
  return (fileControl(fd, F_GETFL, 0) & O_NONBLOCK) === 0;
}

/** Sets whether operations on the descriptor wait. */
export function setBlocking(fd: number, blocking: boolean): void {
  const flags = fileControl(fd, F_GETFL, 0);
  const wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
  if (wanted !== flags) fileControl(fd, F_SETFL, wanted);
}

/**
 * Blocks the whole thread until something happens on one descriptor.
 * @param events POLLIN or POLLOUT.
 * @param seconds how long at most.
 * @returns false if the time was over first.
 */
export function waitForFd(fd: number, events: number, seconds: number): boolean {
  const entry = Buffer.alloc(8);
  entry.writeInt32LE(fd, 0);
  entry.writeInt16LE(events, 4);
  const end = performance.now() + seconds * 1000;
  for (let left = seconds * 1000; ; left = end - performance.now()) {
    const count = calls().poll(entry, 1, Math.max(0, Math.ceil(left)));
    if (count >= 0) return count !== 0;
    // A signal that has nothing to do with the descriptor ends the call; what is left of the time is waited for.
    if (errno() !== errnos.EINTR) throw lastError();
  }
}
