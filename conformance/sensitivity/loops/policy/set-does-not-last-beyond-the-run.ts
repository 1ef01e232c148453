/** What set_event_loop sets within a run is forgotten when the run ends. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let before: EventLoop | null | undefined;
let current: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  if (runningLoopOrNull() !== null && before === undefined) before = current;
  current = loop;
  reference(loop);
}

class Restoring extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    if (before !== undefined) setEventLoop(before);
    before = undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restoring(options);

export const broken: BrokenLoop = {
  title: "what set_event_loop sets within a run is forgotten when the run ends",
  breaks: ["set_event_loop.sets-current"],
  alsoAffects: ["get_event_loop/*", "run/*"],
};
