/**
 * How a host ended, in words: the finding for the case that it took with it, and the evidence.
 */
import type { Evidence } from "../model/report.js";
import type { EndCause, HostEnding } from "./host.js";
import type { ProcessEnd } from "./host-process.js";
import { EVENTS_KEPT_AS_EVIDENCE } from "./limits.js";

export function describeProcessEnd(end: ProcessEnd): string {
  return end.signal === null ? `exit code ${end.code ?? "unknown"}` : `signal ${end.signal}`;
}

/** The sentence for reports. */
export function describeCause(cause: EndCause): string {
  switch (cause.kind) {
    case "dismissed":
      return "the host was told to leave";
    case "left":
      return "the host left, since the loop of its last case did not let go of it";
    case "not-started":
      return `the host could not be started: ${cause.error.message}`;
    case "refused":
      return `the host refused: ${cause.reason}`;
    case "exited":
      return `the host died: ${describeProcessEnd(cause.end)}`;
    case "violation":
    case "hung":
      return cause.message;
  }
}

export function evidenceOf(ending: HostEnding): Evidence {
  const { cause, running, stderr, stack, unfinished } = ending;
  const output = cause.kind === "violation" ? cause.output : unfinished;
  return {
    ended: howItEnded(cause),
    lastEvents: running?.events.slice(-EVENTS_KEPT_AS_EVIDENCE) ?? [],
    ...(running?.peers === undefined ? {} : { peers: running.peers }),
    stderr,
    ...(stack === undefined ? {} : { stack }),
    ...(output === undefined ? {} : { output }),
  };
}

function howItEnded(cause: EndCause): string {
  switch (cause.kind) {
    case "hung":
      return `killed after the budget of ${cause.budget.toFixed(1)} s`;
    case "violation":
      return "killed because it broke the protocol";
    case "exited":
      return describeProcessEnd(cause.end);
    case "dismissed":
    case "left":
    case "not-started":
    case "refused":
      return describeCause(cause);
  }
}
