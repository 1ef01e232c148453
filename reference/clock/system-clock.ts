/** Real time: the monotonic clock of the runtime, which starts when the thread does and is never set back. */
import { performance } from "node:perf_hooks";
import type { Clock } from "./clock.js";

export class SystemClock implements Clock {
  now(): number {
    return performance.now() / 1000;
  }
}
