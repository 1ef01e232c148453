/**
 * When is a case hung? A pure decision over what was seen of the host process.
 *
 * A wall clock alone cannot tell. On a machine with eight hungry processes for each core a healthy host may not get the processor for
 * seconds; a budget that forgives that would let a real hang cost minutes. So wall time only raises the question: once a case is past
 * its budget (its delays, doubled, plus a base), the host's own activity answers it. Time in which all its threads sleep is time in
 * which its timers could have fired; time in which it computes is time in which it could have finished. Time in which it
 * wants the processor and does not get it counts for nothing. So a case is hung when
 *
 *  - after its budget its host slept and computed for longer than one second plus all the delays of the case: whatever it still
 *    had to wait for would have come; or
 *  - its host has consumed, since the case began, as much processor time as the whole budget (this finds a busy loop at
 *    once on an idle machine); or
 *  - fifteen budgets have passed, whatever the reason.
 *
 * What it did most in that time tells the kind: a busy loop, or blocked.
 */

/** One look at a host. `cpu` is the processor time of all its processes since its start, `asleep` whether all threads slept. */
export interface Look {
  /** Seconds since the case began. */
  readonly at: number;
  readonly cpu: number;
  readonly asleep: boolean;
}

export interface Allowance {
  /** Seconds after which the question is raised. */
  readonly budget: number;
  /** Seconds of undisturbed time after the budget that prove a hang. */
  readonly settle: number;
  /** Seconds after which no excuse counts. */
  readonly ceiling: number;
}

export type HangKind = "busy" | "blocked" | "overdue";

export interface Hang {
  readonly kind: HangKind;
  /** Seconds since the case began. */
  readonly after: number;
  /** Seconds of processor time since the case began. */
  readonly cpu: number;
}

/** A look speaks for the time before it, but not for a longer time than this: the watchdog may be starved itself. */
const LONGEST_CREDIT = 0.2;
const DELAY_FACTOR = 2;
const SETTLE = 1;
const CEILING_FACTOR = 15;

export function allowanceFor(delays: number, base: number): Allowance {
  const budget = delays * DELAY_FACTOR + base;
  return { budget, settle: Math.min(SETTLE, base) + delays, ceiling: budget * CEILING_FACTOR };
}

/** Decides from the looks in the order in which they were taken; the first is the base line, taken soon after the begin. */
export function findHang(allowance: Allowance, looks: readonly Look[]): Hang | undefined {
  const first = looks[0];
  const last = looks[looks.length - 1];
  if (first === undefined || last === undefined || last.at < allowance.budget) return undefined;

  const cpu = last.cpu - first.cpu;
  const { slept, ran } = activityAfter(allowance.budget, looks);
  const hang = (kind: HangKind): Hang => ({ kind, after: last.at, cpu });
  if (cpu >= allowance.budget) return hang("busy");
  if (slept + ran >= allowance.settle) return hang(ran > slept ? "busy" : "blocked");
  if (last.at >= allowance.ceiling) return hang("overdue");
  return undefined;
}

function activityAfter(budget: number, looks: readonly Look[]): { slept: number; ran: number } {
  let slept = 0;
  let ran = 0;
  for (let index = 1; index < looks.length; index += 1) {
    const before = looks[index - 1];
    const look = looks[index];
    if (before === undefined || look === undefined || before.at < budget) continue;
    const computed = Math.max(0, look.cpu - before.cpu);
    ran += computed;
    if (look.asleep) slept += Math.max(0, Math.min(look.at - before.at - computed, LONGEST_CREDIT));
  }
  return { slept, ran };
}

export type Awaited = "hello" | "begin" | "case";

const UNENDED: Readonly<Record<Awaited, string>> = {
  hello: "the host did not say hello",
  begin: "the host did not begin the case that it was sent",
  case: "the case did not end",
};

/** The finding in words. */
export function describeHang(awaited: Awaited, hang: Hang, allowance: Allowance): string {
  const missing = UNENDED[awaited];
  const times = `after ${hang.after.toFixed(1)} s (budget ${allowance.budget.toFixed(1)} s, ${hang.cpu.toFixed(1)} s of processor time)`;
  switch (hang.kind) {
    case "busy":
      return `${missing}: ${times} the host was still computing: a busy loop`;
    case "blocked":
      return `${missing}: ${times} the host was asleep: blocked, or waiting for something that never comes`;
    case "overdue":
      return `${missing} ${times}`;
  }
}
