/**
 * A clock that stands still while the loop works and jumps to the next timer when the loop would sleep.
 *
 * With it, an hour of sleeping takes no time and every run sees the same moments. The order of callbacks is that of a
 * real run on an infinitely fast machine. While something outside the loop is awaited (a promise, an executor), time stands
 * still until it arrives, because nobody can know at what virtual moment it should.
 */
import { ValueError } from "../errors/builtin.js";
import type { Clock } from "./clock.js";

export class VirtualClock implements Clock {
  protected moment: number;

  /** @param start the first moment, in seconds. */
  constructor(start = 0) {
    this.moment = start;
  }

  now(): number {
    return this.moment;
  }

  jumpTo(moment: number): void {
    if (moment > this.moment) this.moment = moment;
  }

  /**
   * Lets time pass by hand, as the time that a callback takes.
   * @param seconds how long; not negative.
   */
  advance(seconds: number): void {
    if (!(seconds >= 0)) throw new ValueError(`a clock advances by zero or more seconds, not by ${seconds}`);
    this.moment += seconds;
  }
}
