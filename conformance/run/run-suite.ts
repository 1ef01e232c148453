/**
 * A whole run: cases in, report out.
 *
 * Starting hosts takes longest, so that comes first: hosts in the plain environment may be started before anybody has read the
 * specification, and grow up on the other cores while that is done. The first hello says what is being tested, and with it which cases apply. From
 * then on every case gets exactly one result, in whatever order hosts deliver; the report puts them in the order of their ids, so that
 * two runs with the same verdicts make the same report. An aborted run ends with what is known.
 */
import { availableParallelism } from "node:os";
import type { Adapter, HostCommand } from "../adapters/adapter.js";
import { interpreterBehind, isShim } from "../adapters/shim.js";
import { applicability } from "../judge/applicability.js";
import { judge } from "../judge/judge.js";
import type { Observation } from "../model/observation.js";
import type { CaseResult, Report, Subject } from "../model/report.js";
import type { Case } from "../model/specification.js";
import { Stage } from "../peers/stage.js";
import { now, timeOfDay, timestamp } from "./clock.js";
import type { RunListener } from "./events.js";
import { UsageError, messageOf } from "./faults.js";
import type { HostEnding } from "./host.js";
import { HostPool } from "./host-pool.js";
import { hostCount } from "./host-count.js";
import { DEFAULT_BASE_BUDGET, LOOK_INTERVAL } from "./limits.js";
import type { Hello } from "./messages.js";
import { byEnvironment } from "./plan.js";
import type { Plan } from "./plan.js";
import { allowKnownDeviation, failedJudgement, judgedResult, lostResult, skippedResult } from "./results.js";
import { startFailure } from "./start-failure.js";
import { killStrays, newMark } from "./strays.js";
import { sameSubject, subjectOf, unknownSubject } from "./subject.js";

export interface SuiteOptions {
  readonly adapter: Adapter;
  /** The profile to hold the loop to; by default the one that its host declares. */
  readonly profile?: string;
  /** How many hosts at once, and at most as many in each further environment that cases ask for; by default as many as are worth their start. */
  readonly jobs?: number;
  /** Seconds that a case has beyond its own delays. */
  readonly baseBudget?: number;
  /** How many hosts to start before the plan is made: many if the plan is going to be a large one. */
  readonly startAhead?: number;
  /** Ends the run early, with a report that says so. */
  readonly signal?: AbortSignal;
}

/**
 * Rejects with a UsageError if the loop cannot be started at all, or with whatever `makePlan` throws; everything else that goes wrong
 * is in the report.
 */
export async function runSuite(makePlan: () => Plan, options: SuiteOptions, onEvent: RunListener = () => undefined): Promise<Report> {
  const began = now();
  const mark = newMark();
  const stage = new Stage(timeOfDay);
  // What a shim becomes is found out while the specification is read; every other program starts its hosts in that time.
  const behindShim = isShim(options.adapter.command) ? interpreterBehind(options.adapter.command) : undefined;
  let command: HostCommand = options.adapter;
  const poolFor = (environment: Readonly<Record<string, string | undefined>>): HostPool =>
    new HostPool({ command, environment: { ...stage.named(environment), ...stage.forHosts(), ...mark }, stage, baseBudget: options.baseBudget ?? DEFAULT_BASE_BUDGET });
  let plainPool: HostPool | undefined;
  const startPlainPool = (): HostPool => {
    const pool = poolFor({});
    pool.grow(Math.min(options.startAhead ?? 0, options.jobs ?? Infinity));
    return pool;
  };
  try {
    if (behindShim === undefined) plainPool = startPlainPool();
    const plan = makePlan();
    if (behindShim !== undefined) command = { ...options.adapter, command: await behindShim };
    const plain = (plainPool ??= startPlainPool());
    const shares = byEnvironment(plan.cases, { ...process.env, ...options.adapter.env }).map(({ environment, cases }, index): Share => {
      const isPlain = index === 0;
      const useful = hostCount(cases, availableParallelism(), options.adapter.kind);
      const pool = isPlain ? plain : poolFor(environment);
      pool.grow(Math.min(isPlain ? (options.jobs ?? useful) : Math.min(options.jobs ?? useful, useful), cases.length));
      return { cases, pool };
    });
    return await new SuiteRun(plan, shares, options, onEvent, began).report();
  } finally {
    plainPool?.kill();
    killStrays(mark);
    stage.dispose();
  }
}

/** The cases of one environment, and the hosts that run them. */
interface Share {
  readonly cases: readonly Case[];
  readonly pool: HostPool;
}

class SuiteRun {
  private readonly started = timestamp();
  private readonly results = new Map<string, CaseResult>();
  private poolsLeft: number;
  private subject: Subject | undefined;
  /** Pools that failed before it was known what is being tested. */
  private readonly unavailable = new Map<Share, HostEnding>();
  private duration: number | undefined;
  private failure: Error | undefined;
  private closing = false;

  constructor(
    private readonly plan: Plan,
    private readonly shares: readonly Share[],
    private readonly options: SuiteOptions,
    private readonly onEvent: RunListener,
    private readonly began: number,
  ) {
    this.poolsLeft = shares.length;
  }

  async report(): Promise<Report> {
    const { signal } = this.options;
    const abort = (): void => this.close("kill");
    const watchdog = setInterval(() => this.look(), LOOK_INTERVAL * 1000);
    signal?.addEventListener("abort", abort);
    try {
      const hosts = this.shares.reduce((sum, share) => sum + share.pool.size, 0);
      this.onEvent({ type: "started", cases: this.plan.cases.length, hosts });
      await this.allPoolsGone(() => {
        if (signal?.aborted === true || this.plan.cases.length === 0) abort();
      });
    } finally {
      clearInterval(watchdog);
      signal?.removeEventListener("abort", abort);
    }
    if (this.failure !== undefined) throw this.failure;
    const report = this.compose();
    this.onEvent({ type: "finished", report });
    return report;
  }

  private allPoolsGone(attached: () => void): Promise<void> {
    return new Promise((resolve) => {
      const gone = (): void => {
        this.poolsLeft -= 1;
        if (this.poolsLeft === 0) resolve();
      };
      for (const share of this.shares) this.attach(share, gone);
      attached();
    });
  }

  private attach(share: Share, gone: () => void): void {
    share.pool.attach({
      ready: (hello) => this.ready(hello),
      begun: (item) => this.onEvent({ type: "caseBegun", case: item.id }),
      observed: (item, observation, hello) => this.observed(item, observation, hello),
      lost: (item, verdict, ending) => this.settle(lostResult(item, this.plan.specification, verdict, ending)),
      unavailable: (ending) => this.noHost(share, ending),
      gone,
    });
  }

  private look(): void {
    const time = now();
    for (const { pool } of this.shares) pool.look(time);
  }

  private ready(hello: Hello): void {
    if (this.closing) return;
    if (this.subject !== undefined) {
      if (!sameSubject(this.subject, hello)) this.fail(new UsageError("two hosts of one run say that they test different loops", "a run needs one loop"));
      return;
    }
    try {
      const { adapter, profile } = this.options;
      this.subject = subjectOf(hello, adapter, this.plan.specification.profiles, profile);
    } catch (error) {
      return this.fail(error);
    }
    this.onEvent({ type: "hostReady", subject: this.subject });
    this.distribute(this.subject, hello);
  }

  private distribute(subject: Subject, hello: Hello): void {
    const { specification } = this.plan;
    const capabilities = { profile: subject.profile, groups: new Set(hello.groups), operations: new Set(hello.operations) };
    for (const share of this.shares) {
      const applicable: Case[] = [];
      for (const item of share.cases) {
        const answer = applicability(item, specification, capabilities);
        if (answer.applicable) applicable.push(item);
        else this.settle(skippedResult(item, specification, answer.verdict, answer.reason));
      }
      const ending = this.unavailable.get(share);
      if (ending === undefined) share.pool.assign(applicable);
      else this.giveUp(share, ending);
    }
  }

  private observed(item: Case, observation: Observation, hello: Hello): void {
    const { specification } = this.plan;
    let result: CaseResult;
    try {
      result = judgedResult(item, specification, judge(item, observation, hello.traits), observation);
    } catch (error) {
      result = failedJudgement(item, specification, messageOf(error), observation);
    }
    this.settle(result);
  }

  /**
   * The hosts of one environment do not start. For the first ones that is the user's problem, and ends the run; for another one it
   * concerns the cases of that environment only.
   */
  private noHost(share: Share, ending: HostEnding): void {
    if (this.subject !== undefined) this.giveUp(share, ending);
    else if (share === this.shares.find(({ cases }) => cases.length > 0)) this.fail(startFailure(this.options.adapter, ending));
    else this.unavailable.set(share, ending);
  }

  private giveUp(share: Share, ending: HostEnding): void {
    for (const item of share.cases) {
      if (!this.results.has(item.id)) this.settle(lostResult(item, this.plan.specification, "could-not-run", ending));
    }
  }

  private settle(judged: CaseResult): void {
    if (this.closing || this.results.has(judged.case)) return;
    const { specification } = this.plan;
    const item = specification.cases.get(judged.case);
    const result = item === undefined ? judged : allowKnownDeviation(judged, item, specification, this.subject);
    this.results.set(result.case, result);
    this.onEvent({ type: "caseDone", result });
    if (this.results.size === this.plan.cases.length) this.close("dismiss");
  }

  private fail(error: unknown): void {
    this.failure ??= error instanceof Error ? error : new Error(messageOf(error));
    this.close("kill");
  }

  private close(how: "dismiss" | "kill"): void {
    this.duration ??= now() - this.began;
    this.closing = true;
    for (const { pool } of this.shares) pool[how]();
  }

  private compose(): Report {
    const { adapter, profile } = this.options;
    return {
      format: "loopspec-report/1",
      kit: this.plan.kit,
      subject: this.subject ?? unknownSubject(adapter, profile),
      started: this.started,
      duration: this.duration ?? now() - this.began,
      results: [...this.results.values()].sort((a, b) => (a.case < b.case ? -1 : 1)),
      complete: this.results.size === this.plan.cases.length,
    };
  }
}
