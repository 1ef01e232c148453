/**
 * The clock that timers are measured with.
 *
 * A loop owns its clock: "the event loop has its own internal clock", which ideally never runs backwards and is not the time of
 * day. Every read of time in this library goes through one of these objects, so that a loop can just as well live in
 * a time of its own making (see virtual-clock.ts).
 *
 * Source: Base Event Loop, Delayed calls.
 */
export interface Clock {
  /** The present, in seconds since a moment that the clock chooses; never less than what it answered before. */
  now(): number;
  /**
   * Present only in clocks that a loop may set forward: called with the moment (seconds) of the next timer
   * when the loop has nothing to do before it. Afterwards `now()` must answer at least that moment.
   */
  jumpTo?(moment: number): void;
}
