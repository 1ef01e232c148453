/**
 * An expectation must not say more than its requirements: no order between timers that are due at the same time, no exact class and
 * no text of a message unless a requirement speaks of it.
 */
import type { Call, Expression } from "../model/program.js";
import { keyPosition, stepPosition } from "./subject.js";
import type { CaseRule, Subject } from "./subject.js";
import { listedEvents, orderedRuns, valuePatterns } from "./walk-expectation.js";
import { expressionsIn, stepLists } from "./walk-program.js";

/** Two timers of the same list of steps with the very same `when`, whose literals `expect` puts in an order. */
export const noOrderOfEqualTimers: CaseRule = (subject) => {
  const orders = orderedRuns(subject.expectation.log).map((run) => run.flatMap(({ alternatives: [only] }) => (only?.kind === "log" && only.value.is === "string" ? [only.value.value] : [])));
  if (speaksOf(subject, /\b(order|equal|same|tie)/i)) return;
  for (const [earlier, later] of neighbouringTimers(subject)) {
    const [first] = literalLogs(earlier);
    const [second] = literalLogs(later);
    if (first === undefined || second === undefined || first === second || !isSameTime(earlier, later)) continue;
    if (!orders.some((order) => order.includes(first) && order.includes(second))) continue;
    // Equal delays give different times on a clock that is fine enough; equal times are equal on every clock.
    const isSure = later.op === "call_at";
    const why = isSure ? "of the same time" : "with the same delay";
    subject.report(isSure ? "error" : "warning", stepPosition(subject, later.at), `"${first}" and "${second}" come from timers ${why}, whose order is left open`, "write {unordered: [...]}");
  }
};

/** Timers that follow each other in one list of steps, with nothing between them in which time passes or the loop runs. */
function neighbouringTimers(subject: Subject): [Call, Call][] {
  const pairs: [Call, Call][] = [];
  for (const steps of stepLists(subject.case.program)) {
    let earlier: Call | undefined;
    for (const step of steps) {
      const isTimer = step.op === "call_at" || step.op === "call_later";
      if (isTimer && earlier?.op === step.op) pairs.push([earlier, step]);
      if (isTimer) earlier = step;
      else if (!PASSING.has(step.op)) earlier = undefined;
    }
  }
  return pairs;
}

/** Steps that take no time worth speaking of. */
const PASSING: ReadonlySet<string> = new Set(["log", "call_soon", "value", "function", "create_future", "create_task"]);

function isSameTime(one: Call, other: Call): boolean {
  const name = one.op === "call_at" ? "when" : "delay";
  const [first, second] = [one.args[name], other.args[name]];
  if (first === undefined || second === undefined || JSON.stringify(first) !== JSON.stringify(second)) return false;
  // A reading of the clock inside the argument is another one each time.
  return ![...expressionsIn(first)].some((part) => typeof part === "object" && part !== null && "op" in part && part.op === "time");
}

const literalLogs = (call: Call): string[] => {
  const callback: Expression | undefined = call.args["callback"];
  if (typeof callback !== "object" || callback === null || !("function" in callback)) return [];
  return callback.function.flatMap((step) => (step.op === "log" && typeof step.args["value"] === "string" ? [step.args["value"]] : []));
};

/** Exact classes and message texts. */
export const noMoreThanPromised: CaseRule = (subject) => {
  const isDocumented = subject.requirements.some((requirement) => requirement.basis === "documented");
  if (!isDocumented) return;
  for (const { event } of listedEvents(subject.expectation.log)) {
    for (const { value } of event.alternatives) {
      for (const pattern of valuePatterns(value)) {
        if (pattern.is !== "error") continue;
        if (pattern.exactly && !speaksOf(subject, /\b(exact|itself|subclass|class|type)/i)) {
          subject.report("warning", keyPosition(subject, "expect"), `{error: ${pattern.name}, exactly: true} refuses subclasses, which no requirement of the case does`, "drop `exactly`");
        }
        if (pattern.message !== undefined && !speaksOf(subject, /\b(message|text|says|reads|mention)/i)) {
          subject.report("warning", keyPosition(subject, "expect"), `the message of ${pattern.name} is asserted, but no requirement of the case speaks of a message`, "drop `message`");
        }
      }
    }
  }
};

const speaksOf = (subject: Subject, words: RegExp): boolean => subject.requirements.some((requirement) => words.test(requirement.text));
