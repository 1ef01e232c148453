/** A loop that is made while the current one is closed is closed, too. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { newEventLoop as reference, resetEventLoop as referenceReset, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let current: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  referenceSet(loop);
  current = loop;
}

export function resetEventLoop(): void {
  referenceReset();
  current = null;
}

export function newEventLoop(options?: EventLoopOptions): EventLoop {
  const loop = reference(options);
  if (current?.isClosed() === true) loop.close();
  return loop;
}

export const broken: BrokenLoop = {
  title: "a loop that is made while the current one is closed is closed, too",
  breaks: ["new_event_loop.not-closed"],
};
