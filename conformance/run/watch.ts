/**
 * The watch over one thing that a host owes the runner: its hello, the begin of a case, or the end of one.
 *
 * It takes a base line at the first look after an interval, then leaves the host in peace until the budget is over, and from then on collects looks until
 * budget.ts can decide.
 */
import { describeHang, findHang } from "./budget.js";
import type { Allowance, Awaited, Look } from "./budget.js";
import { LOOK_INTERVAL } from "./limits.js";
import { readActivity } from "./process-activity.js";

export class Watch {
  private readonly looks: Look[] = [];
  private lastLook: number;

  constructor(
    private readonly what: Awaited,
    readonly allowance: Allowance,
    readonly since: number,
  ) {
    this.lastLook = since;
  }

  /** Looks at the process; yields the finding if it is hung. */
  look(now: number, pid: number): string | undefined {
    const inTime = now - this.lastLook < 2 * LOOK_INTERVAL;
    this.lastLook = now;
    const at = now - this.since;
    // Most cases are over within one interval: looking costs, and a base line a moment later is as good.
    const isTooEarly = at < LOOK_INTERVAL || this.looks.length > 0;
    if (isTooEarly && at < this.allowance.budget) return undefined;
    // Where nothing is known of the host: the machine had time for it if it had time for the runner.
    const activity = readActivity(pid) ?? { cpu: 0, asleep: inTime };
    this.looks.push({ at, ...activity });
    const hang = findHang(this.allowance, this.looks);
    return hang === undefined ? undefined : describeHang(this.what, hang, this.allowance);
  }
}
