/**
 * What each JavaScript thread knows about its loops.
 *
 * Every worker thread loads its own copy of this module, so a plain variable of the module is what Python calls thread-local. Two
 * things are kept apart: the loop that *runs* now, which the loop itself enters here, and the *current* loop, which the program sets.
 *
 * This file knows the loop only as a type. Futures ask it for the loop they belong to, loops are made of futures, and the knot
 * is cut by a factory that the module of the loop registers.
 */
import { isMainThread } from "node:worker_threads";
import { AsyncioTypeError, RuntimeError } from "../errors/builtin.js";
import type { EventLoop, EventLoopOptions } from "../loop/event-loop.js";
import { describeValue } from "../printing/describe.js";

export type EventLoopFactory = (options?: EventLoopOptions) => EventLoop;

let runningLoop: EventLoop | null = null;
let currentLoop: EventLoop | null = null;
let currentLoopWasSet = false;
let defaultFactory: EventLoopFactory | null = null;
let chosenFactory: EventLoopFactory | null = null;

/** Called once by the module of the loop: how to make a loop of the default class. */
export function registerDefaultFactory(factory: EventLoopFactory): void {
  defaultFactory = factory;
}

/**
 * Chooses what `newEventLoop`, `getEventLoop` and `run` make their loops with in this thread.
 * @param factory makes a loop; null restores the reference loop itself.
 */
export function setEventLoopFactory(factory: EventLoopFactory | null): void {
  chosenFactory = factory;
}

/** A new loop; it is not made the current one. */
export function newEventLoop(options?: EventLoopOptions): EventLoop {
  const factory = chosenFactory ?? defaultFactory;
  if (factory === null) throw new RuntimeError("import loopspec/reference before making a loop");
  return factory(options); // new_event_loop.creates
}

/** Enters the loop that runs in this thread; null when it has ended. Only loops call this. */
export function setRunningLoop(loop: EventLoop | null): void {
  runningLoop = loop;
}

/** The loop that runs in this thread, or null. */
export function runningLoopOrNull(): EventLoop | null {
  return runningLoop;
}

/**
 * The loop that runs in this thread: from `runForever()` until its promise settles, between its turns as well.
 * @throws {RuntimeError} if none runs.
 */
export function getRunningLoop(): EventLoop {
  if (runningLoop === null) throw new RuntimeError("no running event loop in this thread");
  return runningLoop;
}

/**
 * The running loop of this thread; else its current loop. The main thread gets a new one, and a DeprecationWarning, if no loop was ever set.
 * @throws {RuntimeError} in another thread without a current loop, and after `setEventLoop(null)`.
 */
export function getEventLoop(): EventLoop {
  if (runningLoop !== null) return runningLoop; // get_event_loop.running-loop-in-callback
  if (currentLoop === null && !currentLoopWasSet && isMainThread) {
    process.emitWarning("there is no current event loop; getEventLoop() makes one, and later versions will not", "DeprecationWarning"); // get_event_loop.warns
    setEventLoop(newEventLoop()); // get_event_loop.creates-in-main-thread
  }
  if (currentLoop === null) {
    throw new RuntimeError("there is no current event loop in this thread; make one with newEventLoop() and pass it to setEventLoop()");
  }
  return currentLoop;
}

/**
 * Makes a loop the current one of this thread.
 * @param loop a loop; null takes the current one away, after which `getEventLoop()` raises.
 * @throws {AsyncioTypeError} for anything that is no loop.
 */
export function setEventLoop(loop: EventLoop | null): void {
  if (loop !== null && typeof (loop as Partial<EventLoop>).runForever !== "function") {
    // set_event_loop.wrong-type
    throw new AsyncioTypeError(`setEventLoop takes an event loop or null, got ${describeValue(loop)}`);
  }
  currentLoopWasSet = true;
  currentLoop = loop;
}

/** Takes the thread back to where it was before any loop was set in it, so that one program does not see what an earlier one left behind. */
export function resetEventLoop(): void {
  currentLoopWasSet = false;
  currentLoop = null;
}
