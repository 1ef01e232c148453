/**
 * Watching file descriptors.
 *
 * A descriptor has at most one callback for reading and one for writing. Each is a handle like those of `callSoon`, with arguments and a context, but it is
 * not used up: it joins the ready queue in every iteration in which the descriptor is ready. Replacing or removing it cancels the handle,
 * and with it a call that is due already.
 *
 * A transport has its descriptor for itself. It watches it through the methods for owners at the end; the public ones refuse.
 *
 * Source: Base Event Loop, Watch file descriptors.
 */
import { active } from "../context/context.js";
import { AsyncioTypeError, NotImplementedError, RuntimeError } from "../errors/builtin.js";
import { watchesFds } from "../poller/poller.js";
import type { FdPoller } from "../poller/poller.js";
import { fdOf } from "../system/descriptor.js";
import type { Descriptor } from "../system/descriptor.js";
import { captureSourceTraceback } from "./debug.js";
import type { Callback, Handle } from "./handle.js";
import { Running } from "./running.js";

/** What a transport tells about itself as the owner of a descriptor. */
export interface FdOwner {
  isClosing(): boolean;
}

/** The layer of the loop that watches descriptors. */
export abstract class Watching extends Running {
  /** The transports, by the descriptors that they use. */
  protected readonly fdOwners = new Map<number, FdOwner>();

  /**
   * Calls a function whenever a descriptor is readable.
   * @param descriptor its number, or an object with a method `fileno`. Stays the caller's: the loop never closes it.
   * @throws {RuntimeError} if the loop is closed, or a transport uses the descriptor.
   * @throws {ValueError} for what is no descriptor; {OSError} if the system cannot watch it.
   */
  addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    this.checkNotOwned(descriptor);
    this.watchReading(fdOf(descriptor), callback as Callback, args);
  }

  /** Ends what `addReader` began. @returns whether there was anything to end. */
  removeReader(descriptor: Descriptor): boolean {
    this.checkNotOwned(descriptor);
    return !this.closed && this.unwatchReading(fdOf(descriptor)); // remove_reader.closed-loop
  }

  /** Calls a function whenever a descriptor is writable; otherwise like `addReader`. */
  addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    this.checkNotOwned(descriptor);
    this.watchWriting(fdOf(descriptor), callback as Callback, args);
  }

  /** Ends what `addWriter` began. @returns whether there was anything to end. */
  removeWriter(descriptor: Descriptor): boolean {
    this.checkNotOwned(descriptor);
    return !this.closed && this.unwatchWriting(fdOf(descriptor)); // remove_writer.closed-loop
  }

  /** Like `addReader`, for the owner of the descriptor. */
  watchReading(fd: number, callback: Callback, args: readonly unknown[] = []): Handle {
    const handle = this.makeWatchHandle(callback, args, "addReader");
    this.fdPoller().setReader(fd, handle)?.cancel(); // add_reader.replace-cancels-pending
    return handle;
  }

  /** Like `removeReader`, for the owner of the descriptor. */
  unwatchReading(fd: number): boolean {
    if (this.closed) return false;
    const handle = this.fdPoller().setReader(fd, null);
    handle?.cancel(); // remove_reader.cancels-pending
    return handle !== null;
  }

  /** Like `addWriter`, for the owner of the descriptor. */
  watchWriting(fd: number, callback: Callback, args: readonly unknown[] = []): Handle {
    const handle = this.makeWatchHandle(callback, args, "addWriter");
    this.fdPoller().setWriter(fd, handle)?.cancel(); // add_writer.replaces
    return handle;
  }

  /** Like `removeWriter`, for the owner of the descriptor. */
  unwatchWriting(fd: number): boolean {
    if (this.closed) return false;
    const handle = this.fdPoller().setWriter(fd, null);
    handle?.cancel();
    return handle !== null;
  }

  /** Ends the watch of an operation on a socket that is done, and likely to be followed by the next. */
  protected finishReading(fd: number): void {
    if (!this.closed) this.fdPoller().finishReader(fd)?.cancel();
  }

  /** As `finishReading`. */
  protected finishWriting(fd: number): void {
    if (!this.closed) this.fdPoller().finishWriter(fd)?.cancel();
  }

  /** Notes that a transport uses a descriptor from now on. */
  claimFd(fd: number, owner: FdOwner): void {
    this.fdOwners.set(fd, owner);
  }

  /** Notes that a transport is done with a descriptor. */
  releaseFd(fd: number, owner: FdOwner): void {
    if (this.fdOwners.get(fd) === owner) this.fdOwners.delete(fd);
  }

  /** @throws {RuntimeError} if a transport uses the descriptor. */
  checkNotOwned(descriptor: Descriptor): void {
    if (this.fdOwners.size === 0) return;
    const fd = typeof descriptor === "number" ? descriptor : fdOf(descriptor);
    const owner = this.fdOwners.get(fd);
    if (owner !== undefined && !owner.isClosing()) throw new RuntimeError(`File descriptor ${fd} is used by transport ${String(owner)}`); // add_reader.transport-owned
  }

  /** A handle in a context of its own, which is the same at each call. */
  protected makeWatchHandle(callback: Callback, args: readonly unknown[], method: string): Handle {
    this.checkClosed(); // add_reader.closed-loop
    if (typeof callback !== "function") throw new AsyncioTypeError(`${method} needs a function to call`);
    const handle = this.makeHandle(callback, args.length === 0 ? null : args, active.context.copy()); // add_reader.context
    if (this.debug) handle.sourceTraceback = captureSourceTraceback(3);
    return handle;
  }

  protected fdPoller(): FdPoller {
    if (!watchesFds(this.poller)) throw new NotImplementedError("the poller of this loop watches no descriptors");
    return this.poller;
  }
}
