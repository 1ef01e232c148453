/**
 * The system calls of epoll, with which one asks for the state of many descriptors at once.
 *
 * Its record of 32 bits of events and 64 bits of the program's own is packed on x86-64, and only there.
 */
import { EPOLL_CLOEXEC } from "./constants.js";
import { errnos, lastError } from "./errno.js";
import { bindCalls, errno } from "./library.js";

interface EpollCalls {
  epoll_create1(flags: number): number;
  epoll_ctl(epoll: number, operation: number, fd: number, event: Uint8Array): number;
  epoll_wait(epoll: number, events: Uint8Array, count: number, milliseconds: number): number;
}

let bound: EpollCalls | null = null;

function bind(): EpollCalls {
  return (bound = bindCalls<EpollCalls>({
    epoll_create1: ["int", ["int"]],
    epoll_ctl: ["int", ["int", "int", "int", "void *"]],
    epoll_wait: ["int", ["int", "void *", "int", "int"]],
  }));
}

const calls = (): EpollCalls => bound ?? bind();

/** The size of a record, and where the descriptor stands in it, in words of 32 bits. */
export const EVENT_WORDS = process.arch === "x64" ? 3 : 4;
export const FD_WORD = process.arch === "x64" ? 1 : 2;

const request = new Uint32Array(EVENT_WORDS);
const requestBytes = new Uint8Array(request.buffer);

export function createEpoll(): number {
  const fd = calls().epoll_create1(EPOLL_CLOEXEC);
  if (fd < 0) throw lastError();
  return fd;
}

/** @returns 0, or the errno below zero. */
export function tryControlEpoll(epoll: number, operation: number, fd: number, events: number): number {
  request[0] = events;
  request[FD_WORD] = fd;
  return calls().epoll_ctl(epoll, operation, fd, requestBytes) === 0 ? 0 : -errno();
}

/** Asks without waiting. @returns how many records were written. */
export function readEpoll(epoll: number, records: Uint8Array, count: number): number {
  for (;;) {
    const found = calls().epoll_wait(epoll, records, count, 0);
    if (found >= 0) return found;
    if (errno() !== errnos.EINTR) return 0;
  }
}
