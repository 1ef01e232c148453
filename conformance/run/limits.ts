/**
 * How much the runner takes from a host before it calls the host broken, and how long it waits.
 *
 * Limits on size are limits on trust: a correct host comes nowhere near them. Times are in seconds, and each of them is either a
 * pause between two looks, or a base to which observed progress is added (see budget.ts); none of them alone condemns a loop.
 */
export const LONGEST_LINE = 1024 * 1024;
export const MOST_OUTPUT_PER_CASE = 64 * 1024 * 1024;
export const MOST_EVENTS_PER_CASE = 100_000;
export const MOST_REQUESTS_PER_CASE = 1000;
/** JSON deeper than this cannot come from an encoder that cuts at eight levels. */
export const DEEPEST_VALUE = 64;

export const STDERR_KEPT = 64 * 1024;
/** Standard error read between two looks of the watchdog before the pipe is left full until the next look. */
export const STDERR_PER_LOOK = 4 * 1024 * 1024;
export const EVENTS_KEPT_AS_EVIDENCE = 20;
export const OUTPUT_KEPT_AS_EVIDENCE = 400;

/** Time that a case has beyond the delays it asks for. */
export const DEFAULT_BASE_BUDGET = 2;
/** Time that a host has until it says hello. */
export const START_BUDGET = 15;
/** Pause between two looks at the hosts that are at work. */
export const LOOK_INTERVAL = 0.1;
/** How long a hung host may take to write down its stack. */
export const STACK_DUMP_WAIT = 0.3;
/** How long the output of a dead host is waited for, if something keeps its pipe open. */
export const DRAIN_WAIT = 0.25;
/** How long a host may take to leave after `bye`, or after it has said that it leaves. */
export const FAREWELL_WAIT = 1;

/** How often a case is handed to a fresh host when hosts die before they begin it. */
export const FRESH_HOSTS_PER_CASE = 2;
/** How many short cases are sent ahead to a host. */
export const CASES_AHEAD = 8;
/** With how many outstanding a host is sent more: early enough that it never runs dry, and late enough that they make a handful. */
export const REFILL_BELOW = 4;
/** When a case takes that much longer than its delays, what was sent ahead behind it is given to other hosts as well. */
export const PATIENCE_OF_THE_NEXT = 0.25;
