/** The runner's only clock. Durations come from the monotonic time, never from the calendar. */
export function now(): number {
  return performance.now() / 1000;
}

/** The calendar time in milliseconds since 1970, for what carries a date of its own. */
export function timeOfDay(): number {
  return Date.now();
}

/** The calendar time for the head of a report, ISO 8601 in UTC. */
export function timestamp(): string {
  return new Date().toISOString();
}
