/**
 * Which case goes to which host next.
 *
 * Cases that wait go one at a time to a host, the longest first, so that no host is left with a long one at the end. While hosts wait the
 * processors are idle, so a few hosts, one for each core, run the short ones in the meantime. Those cost a host less time
 * than the trip to the runner and back and are sent some ahead; fewer towards the end of the queue, so that the last of them do not line up behind
 * one host. A host with a waiting case gets nothing behind it: what stands behind a wait waits, too.
 */
import type { Case } from "../model/specification.js";
import { CASES_AHEAD } from "./limits.js";

export class CaseQueue {
  /** The next one stands last. */
  private readonly waiting: Case[];
  private readonly short: Case[];
  private readonly urgent: Case[] = [];

  constructor(
    cases: readonly Case[],
    private readonly cores: number,
  ) {
    const byId = [...cases].sort((a, b) => (a.id < b.id ? 1 : -1));
    this.waiting = byId.filter(waits).sort((a, b) => a.delays - b.delays);
    this.short = byId.filter((item) => !waits(item));
  }

  get size(): number {
    return this.urgent.length + this.waiting.length + this.short.length;
  }

  /** The next case for a host that has these outstanding, where that many hosts are busy with waiting cases. */
  take(outstanding: readonly Case[], hosts: number, waitingHosts = 0): Case | undefined {
    if (outstanding.length === 0) {
      const enoughWait = waitingHosts >= hosts - this.cores && waitingHosts > 0;
      return this.urgent.pop() ?? (enoughWait ? this.short.pop() ?? this.waiting.pop() : this.waiting.pop() ?? this.short.pop());
    }
    const ahead = Math.min(CASES_AHEAD, Math.ceil(this.short.length / hosts));
    if (outstanding.length >= ahead || outstanding.some(waits)) return undefined;
    return this.short.pop();
  }

  /** A case whose host died before it began; it goes out first, and alone. */
  putBack(item: Case): void {
    this.urgent.push(item);
  }

  drain(): readonly Case[] {
    return [...this.urgent.splice(0), ...this.waiting.splice(0), ...this.short.splice(0)];
  }
}

export function waits(item: Case): boolean {
  return item.delays > 0;
}
