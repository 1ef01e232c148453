/**
 * How often this thread has given up a descriptor.
 *
 * The number of a closed descriptor may belong to a new one at once. Whoever remembers something about a descriptor can tell by this count that
 * the number still means the same.
 */

let closes = 0;

/** To be called when a descriptor is closed or handed to somebody else. */
export function noteClose(): void {
  closes += 1;
}

/** The count. */
export function closesSoFar(): number {
  return closes;
}
