/**
 * A set of hosts in one environment, the cases they share, and what happens when one of them dies.
 *
 * Every case that is handed in leaves the pool at least once: observed, or lost with a verdict. A dead host is charged with the case it was
 * running, and with no other: what it had been sent ahead goes to another host. A case that never gets to begin is tried on
 * fresh hosts and then given up; and when one host after the other dies without any verdict, the pool gives up what is left
 * instead of starting processes for ever.
 */
import type { HostCommand } from "../adapters/adapter.js";
import type { Observation } from "../model/observation.js";
import type { Case } from "../model/specification.js";
import type { Stage } from "../peers/stage.js";
import { CaseQueue, waits } from "./case-queue.js";
import { Host } from "./host.js";
import type { HostEnding } from "./host.js";
import { FRESH_HOSTS_PER_CASE, REFILL_BELOW } from "./limits.js";
import type { Hello } from "./messages.js";

export type LostVerdict = "timeout" | "crash" | "could-not-run";

export interface PoolListener {
  ready(hello: Hello): void;
  begun(item: Case): void;
  observed(item: Case, observation: Observation, hello: Hello): void;
  lost(item: Case, verdict: LostVerdict, ending: HostEnding): void;
  /** A host failed to start, and none ever did. */
  unavailable(ending: HostEnding): void;
  /** No process is left. */
  gone(): void;
}

export interface PoolOptions {
  readonly command: HostCommand;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly baseBudget: number;
  /** Where the peers of the cases are played. */
  readonly stage: Stage;
}

export class HostPool {
  private readonly hosts = new Set<Host>();
  private queue: CaseQueue | undefined;
  private readonly beginsMissed = new Map<string, number>();
  private everReady = false;
  /** Hosts that died in a row without any verdict in between. */
  private vain = 0;
  private closed = false;
  private reportedGone = false;
  private listener: PoolListener | undefined;

  private hostsWanted = 0;

  constructor(private readonly options: PoolOptions) {}

  get size(): number {
    return this.hostsWanted;
  }

  /** Starts hosts until there are that many; has no effect if there are already. */
  grow(hosts: number): void {
    while (this.hostsWanted < hosts) {
      this.hostsWanted += 1;
      this.startHost();
    }
  }

  /** Nothing happens before the caller gives way to the event loop, so attaching after the construction misses nothing. */
  attach(listener: PoolListener): void {
    this.listener = listener;
  }

  /** Hands the cases to the hosts, now and as hosts become ready. */
  assign(cases: readonly Case[]): void {
    this.queue = new CaseQueue(cases);
    for (const host of this.hosts) this.feed(host);
  }

  look(time: number): void {
    for (const host of this.hosts) host.look(time);
    this.rescueStranded(time);
  }

  /**
   * What was sent ahead to a host that has probably hung need not wait until that is certain: it goes to other hosts at once. Should
   * the host recover and run it, too, there are two results for one case, and the first counts.
   */
  private rescueStranded(time: number): void {
    const { queue } = this;
    if (queue === undefined || this.closed) return;
    const stranded = [...this.hosts].flatMap((host) => host.takeStranded(time));
    if (stranded.length === 0) return;
    queue.putBack(...stranded);
    for (const host of this.hosts) this.feed(host);
    this.replace();
  }

  /** Lets the hosts leave; `gone` follows. */
  dismiss(): void {
    this.closed = true;
    for (const host of this.hosts) host.dismiss();
    this.reportGone();
  }

  /** Ends every host at once; `gone` follows. */
  kill(): void {
    this.closed = true;
    for (const host of this.hosts) host.kill();
    this.reportGone();
  }

  private reportGone(): void {
    if (this.hosts.size > 0 || this.reportedGone) return;
    this.reportedGone = true;
    this.listener?.gone();
  }

  private startHost(): void {
    const host = new Host(this.options.command, this.options.environment, this.options.baseBudget, {
      ready: (_, hello) => {
        this.everReady = true;
        this.listener?.ready(hello);
        this.feed(host);
      },
      begun: (_, item) => this.listener?.begun(item),
      done: (_, item, observation) => this.done(host, item, observation),
      free: () => this.feed(host),
      ended: (_, ending) => this.ended(host, ending),
    }, this.options.stage);
    this.hosts.add(host);
  }

  private feed(host: Host): void {
    if (this.queue === undefined || !host.usable || host.outstanding.length >= REFILL_BELOW) return;
    const hosts = [...this.hosts];
    const rank = hosts.indexOf(host);
    for (;;) {
      const waiting = hosts.filter((other) => other.outstanding.some(waits)).length;
      const item = this.queue.take(host.outstanding, this.hostsWanted, waiting, rank);
      if (item === undefined) break;
      host.send(item);
    }
    if (host.outstanding.length === 0) host.dismiss();
  }

  private done(host: Host, item: Case, observation: Observation): void {
    this.vain = 0;
    if (host.hello !== undefined) this.listener?.observed(item, observation, host.hello);
    this.feed(host);
  }

  private ended(host: Host, ending: HostEnding): void {
    this.hosts.delete(host);
    if (this.closed) {
      this.reportGone();
    } else if (ending.cause.kind === "left") {
      this.queue?.putBack(...ending.unbegun);
      this.replace();
    } else if (ending.cause.kind !== "dismissed") {
      if (this.everReady) this.settle(ending);
      else this.listener?.unavailable(ending);
    }
  }

  private settle(ending: HostEnding): void {
    const charged = ending.running?.case ?? ending.suspect;
    if (charged === undefined) this.vain += 1;
    else {
      this.vain = 0;
      this.listener?.lost(charged, ending.cause.kind === "hung" ? "timeout" : "crash", ending);
    }
    const innocent = ending.unbegun.filter((item) => item !== charged);
    const head = charged === undefined ? innocent.shift() : undefined;
    this.queue?.putBack(...innocent);
    if (head !== undefined) this.retry(head, ending);
    if (this.vain > 2 * this.hostsWanted + FRESH_HOSTS_PER_CASE) this.abandon(ending);
    this.replace();
  }

  private retry(item: Case, ending: HostEnding): void {
    const missed = (this.beginsMissed.get(item.id) ?? 0) + 1;
    this.beginsMissed.set(item.id, missed);
    if (missed > FRESH_HOSTS_PER_CASE) this.listener?.lost(item, "could-not-run", ending);
    else this.queue?.putBack(item);
  }

  private abandon(ending: HostEnding): void {
    for (const item of this.queue?.drain() ?? []) this.listener?.lost(item, "could-not-run", ending);
  }

  private replace(): void {
    if (this.closed) return;
    const alive = [...this.hosts].filter((host) => host.alive);
    // A host at work may be about to hang: only an idle or starting one will surely take something from the queue.
    const free = alive.filter((host) => host.outstanding.length === 0).length;
    // Before the work is known, every host that was asked for is worth replacing.
    const wanted = this.queue === undefined ? this.hostsWanted : this.queue.size - free;
    for (let missing = Math.min(wanted, this.hostsWanted - alive.length); missing > 0; missing -= 1) this.startHost();
  }
}
