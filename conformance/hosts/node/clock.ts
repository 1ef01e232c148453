/** The host's own clocks, which no loop under test can touch. */

/** Seconds on a monotonic clock that all threads of the process share. */
export const hostClock = (): number => Number(process.hrtime.bigint()) / 1e9;

/** Seconds since 1970. */
export const timeOfDay = (): number => Date.now() / 1000;
