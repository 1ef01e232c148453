/**
 * Which case goes to which host next.
 *
 * Cases that wait come first, the longest first, so that no host is left with a long one at the end. While hosts wait the processors are
 * idle, so a good third of the hosts run the short ones in the meantime: fewer would leave processors idle, since short cases wait as well, for children and for
 * peers; with more the waits would be left for the end, when nothing is left to do meanwhile. A short case costs its host less time than the trip to the runner and back, so some are sent ahead, a
 * handful at once, since every line that is written wakes its reader. What stands behind a wait waits, too: there only one case is sent ahead.
 * Towards the end of the queue fewer are, so that the last ones do not line up behind one host.
 *
 * Some cases have a home: one host that begins with all of their kind, while others take some only when nothing else is left (`HOUSED`).
 */
import type { Case } from "../model/specification.js";
import { CASES_AHEAD } from "./limits.js";

/** Of the hosts, how many are to run cases that wait while there are short ones as well. */
const WAITING_SHARE = 0.65;
/** As long as there are more waiting cases than that for each host, a second one is sent ahead. */
const WAITS_LEFT = 2;

/**
 * The kinds of cases that have a home, each told by operations; the first kind's is the host that has been there longest, the second kind's the next.
 *  - Threads are dear where each has to load an interpreter of its own (JavaScript), and a host keeps those that it has started.
 *  - A collection of garbage looks at all that the process holds, which is least as long as the host has run nothing else.
 *  - So it is with child processes: a fork copies the page tables of all that the process holds.
 */
const HOUSED: readonly ReadonlySet<string>[] = [
  new Set(["in_thread", "thread_pool", "run_in_executor"]),
  new Set(["collect_garbage"]),
  new Set(["subprocess_exec", "subprocess_shell"]),
];

export class CaseQueue {
  /** The next one stands last. */
  private readonly waiting: Case[] = [];
  private readonly short: Case[] = [];
  private readonly housed: readonly Case[][] = HOUSED.map(() => []);
  private readonly urgent: Case[] = [];

  constructor(cases: readonly Case[]) {
    for (const item of [...cases].sort((a, b) => (a.id < b.id ? 1 : -1))) {
      this.kindOf(item).push(item);
    }
    this.waiting.sort((a, b) => a.delays - b.delays);
  }

  get size(): number {
    return this.urgent.length + this.waiting.length + this.short.length + this.housed.reduce((sum, cases) => sum + cases.length, 0);
  }

  private kindOf(item: Case): Case[] {
    const home = HOUSED.findIndex((operations) => item.operations.some((operation) => operations.has(operation)));
    return this.housed[home] ?? (waits(item) ? this.waiting : this.short);
  }

  /**
   * The next case for a host that has these outstanding, where that many hosts are busy with waiting cases.
   * @param rank how many of the hosts have been there longer; a host that is nobody's home if left out.
   */
  take(outstanding: readonly Case[], hosts: number, waitingHosts = 0, rank = Infinity): Case | undefined {
    // A host at work takes nothing more while there is something urgent: it is to become free for that.
    if (this.urgent.length > 0) return outstanding.length === 0 ? this.urgent.pop() : undefined;
    const housed = this.housedAt(rank, hosts);
    if (housed !== undefined) return outstanding.length < (outstanding.some(waits) ? 1 : 2) ? housed.pop() : undefined;
    const enoughWait = waitingHosts >= Math.floor(hosts * WAITING_SHARE) && waitingHosts > 0;
    if (outstanding.length === 0) {
      return enoughWait ? this.short.pop() ?? this.waiting.pop() : this.waiting.pop() ?? this.short.pop();
    }
    if (outstanding.some(waits)) return outstanding.length === 1 && this.waiting.length > WAITS_LEFT * hosts ? this.waiting.pop() : undefined;
    const isWanted = enoughWait || this.waiting.length === 0;
    const ahead = Math.min(CASES_AHEAD, Math.ceil(this.short.length / hosts));
    return isWanted && outstanding.length < ahead ? this.short.pop() : undefined;
  }

  /** What a host of this rank takes of the cases that have a home. */
  private housedAt(rank: number, hosts: number): Case[] | undefined {
    // Where there are fewer hosts than kinds, a host is home to several.
    const own = this.housed.find((cases, kind) => cases.length > 0 && kind % hosts === rank);
    const isRest = this.waiting.length + this.short.length === 0;
    return own ?? (isRest ? this.housed.findLast((cases) => cases.length > 0) : undefined);
  }

  /** Cases whose host died before they began; they go out first, in their order, and each alone. */
  putBack(...items: Case[]): void {
    this.urgent.push(...items.reverse());
  }

  drain(): readonly Case[] {
    return [...this.urgent.splice(0), ...this.housed.flatMap((cases) => cases.splice(0)), ...this.waiting.splice(0), ...this.short.splice(0)];
  }
}

export function waits(item: Case): boolean {
  return item.delays > 0;
}
