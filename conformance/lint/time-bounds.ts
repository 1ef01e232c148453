/**
 * No upper bound of time: a machine may be as slow as it likes, and a case that says "no later than" fails on it for no fault of the loop.
 *
 * A comparison is suspicious if one side is a time (the loop's clock, a span between two readings, or a variable that holds one) and the other a
 * literal, or a time plus a literal. Whether it bounds from above depends on the side and on the answer that `expect` wants.
 *
 * A case may also ask whether the machine paused, to do something again or to tell two logs apart. Then the answer is only a condition, nothing that
 * `expect` requires depends on it, and no machine is too slow.
 */
import type { Call, Expression } from "../model/program.js";
import { keyPosition, stepPosition } from "./subject.js";
import type { CaseRule, Subject } from "./subject.js";
import { listedEvents, valuePatterns } from "./walk-expectation.js";
import { expressionsIn } from "./walk-program.js";

const CLOCKS: ReadonlySet<string> = new Set(["time", "monotonic_clock", "wall_clock"]);

/** Words that look like matchers for an upper bound; there is none, and the judge would take them for keys of a mapping. */
const NO_MATCHERS: ReadonlySet<string> = new Set(["at_most", "less_than", "more_than", "maximum", "minimum", "between"]);

export const noUpperBoundPatterns: CaseRule = (subject) => {
  for (const { event } of listedEvents(subject.expectation.log)) {
    for (const { value } of event.alternatives) {
      for (const pattern of valuePatterns(value)) {
        if (pattern.is !== "mapping" || pattern.entries.length !== 1) continue;
        const [key] = pattern.entries[0] ?? [];
        if (key === undefined || !NO_MATCHERS.has(key)) continue;
        subject.report("error", keyPosition(subject, "expect"), `"${key}" is no matcher`, "there is at_least, and no upper bound: a machine may be slow");
      }
    }
  }
};

export const noUpperTimeBounds: CaseRule = (subject) => {
  const times = timeVariables(subject);
  const wanted = wantedAnswers(subject);
  for (const { call } of subject.calls) {
    if (call.op !== "less") continue;
    const [smaller, larger] = operandsOf(call);
    if (smaller === undefined || larger === undefined) continue;
    // `less: [elapsed, 0.5]` bounds from above when it is to be true, `less: [0.5, elapsed]` when it is to be false.
    const boundingAnswer = isTime(smaller, times) && isBound(larger, times) ? true : isBound(smaller, times) && isTime(larger, times) ? false : undefined;
    if (boundingAnswer === undefined || !wanted.has(boundingAnswer) || isHarmlessCondition(call, subject)) continue;
    const isSure = !wanted.has(!boundingAnswer);
    subject.report(isSure ? "error" : "warning", stepPosition(subject, call.at), "upper time bound: a slow machine fails this case though the loop is right", "assert an order, or a lower bound with at_least or elapsed");
  }
};

const CONDITIONS: ReadonlySet<string> = new Set(["if", "while"]);

/** Whether the answer is used as a condition and in no other way, and what then runs, or does not, logs nothing that `expect` requires. */
function isHarmlessCondition(comparison: Call, subject: Subject): boolean {
  const isAnswer = (expression: Expression | undefined): boolean =>
    typeof expression === "object" && expression !== null && (expression === comparison || ("ref" in expression && expression.ref === comparison.as));
  const deciding = subject.calls.map(({ call }) => call).filter((call) => CONDITIONS.has(call.op) && isAnswer(call.args["condition"]));
  const uses = subject.case.program.steps.flatMap((step) => [...expressionsIn(step)]).filter((expression) => isAnswer(expression));
  // Bound to a name, the comparison itself stands where it is made, which is no use.
  const conditions = deciding.length + (comparison.as === undefined ? 0 : 1);
  return deciding.length > 0 && uses.length === conditions && !deciding.some((call) => logsWhatIsRequired(call, subject));
}

/** Whether a block of this condition logs, itself, something that must be in the log. What it registers for later is not looked at. */
function logsWhatIsRequired(condition: Call, subject: Subject): boolean {
  const required = listedEvents(subject.expectation.log).filter(({ isRequired }) => isRequired);
  return directLogs(condition).some((value) => typeof value !== "string" || required.some(({ event }) => event.alternatives.some((pattern) => pattern.kind === "log" && pattern.value.is === "string" && pattern.value.value === value)));
}

/** What is logged in the blocks of a call, functions left out. */
function directLogs(call: Call): Expression[] {
  return Object.values(call.args).flatMap((argument) => {
    if (typeof argument !== "object" || argument === null || !("block" in argument)) return [];
    return argument.block.flatMap((step) => (step.op === "log" ? [step.args["value"] ?? null] : directLogs(step)));
  });
}

/** Variables that hold a reading of a clock or a span of time. */
function timeVariables(subject: Subject): Set<string> {
  const times = new Set<string>();
  // Twice, so that a variable may be computed from one that a later step binds.
  for (let round = 0; round < 2; round++) {
    for (const { call } of subject.calls) if (call.as !== undefined && isTime(call, times)) times.add(call.as);
  }
  return times;
}

function isTime(expression: Expression, times: ReadonlySet<string>): boolean {
  if (typeof expression !== "object" || expression === null) return false;
  if ("ref" in expression) return times.has(expression.ref) && expression.path === undefined;
  if (!("op" in expression)) return false;
  if (CLOCKS.has(expression.op)) return true;
  if (expression.op === "value") return expression.args["value"] !== undefined && isTime(expression.args["value"], times);
  return (expression.op === "subtract" || expression.op === "add") && operandsOf(expression).some((operand) => isTime(operand, times));
}

/**
 * A literal number, or an earlier reading plus one. A fresh reading plus a literal is no bound but a tolerance: `less: [{add: [{time: {}}, 0.002]}, $deadline]` asks
 * whether the deadline is still ahead.
 */
function isBound(expression: Expression, times: ReadonlySet<string>): boolean {
  if (isNumber(expression)) return true;
  if (typeof expression !== "object" || expression === null || !("op" in expression) || expression.op !== "add") return false;
  const operands = operandsOf(expression);
  return operands.some(isNumber) && operands.some((operand) => isReading(operand) && isTime(operand, times));
}

const isReading = (expression: Expression): boolean => typeof expression === "object" && expression !== null && "ref" in expression;

const isNumber = (expression: Expression): boolean => typeof expression === "number" || (typeof expression === "object" && expression !== null && "float" in expression);

function operandsOf(call: { readonly args: Readonly<Record<string, Expression>> }): readonly Expression[] {
  const values = call.args["values"];
  return typeof values === "object" && values !== null && "list" in values ? values.list : [];
}

/** The truth values that `expect` mentions; both if it mentions none, since the answer then decides something else. */
function wantedAnswers(subject: Subject): Set<boolean> {
  const found = new Set<boolean>();
  for (const { event } of listedEvents(subject.expectation.log)) {
    for (const { value } of event.alternatives) for (const pattern of valuePatterns(value)) if (pattern.is === "boolean") found.add(pattern.value);
  }
  return found.size === 0 ? new Set([true, false]) : found;
}
