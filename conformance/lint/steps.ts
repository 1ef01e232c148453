/** Rules about single steps: names that nobody reads, and delays that are neither short nor endless. */
import { literalDelays, NEVER } from "../compile/delays.js";
import type { Expression } from "../model/program.js";
import { stepPosition } from "./subject.js";
import type { CaseRule, Subject } from "./subject.js";
import { listedEvents, valuePatterns } from "./walk-expectation.js";
import { expressionsIn } from "./walk-program.js";

/** A waiting case costs everyone its wait; this is more than any documented behaviour needs. */
export const LONGEST_DELAY = 0.5;

/** Objects that live only as long as somebody refers to them: binding them is of use even if the name is never read. */
const KEPT_ALIVE: ReadonlySet<string> = new Set(["future", "task", "awaitable", "async_generator", "thread", "executor", "handle", "timer_handle", "concurrent_future"]);

export const namesAreUsed: CaseRule = (subject) => {
  const used = usedNames(subject);
  for (const { call } of subject.calls) {
    if (call.as === undefined || used.has(call.as)) continue;
    if (KEPT_ALIVE.has(subject.table.operations.get(call.op)?.result ?? "")) continue;
    subject.report("warning", stepPosition(subject, call.at), `the name "${call.as}" is never used`);
  }
};

function usedNames(subject: Subject): Set<string> {
  const used = new Set<string>();
  for (const step of subject.case.program.steps) for (const expression of expressionsIn(step)) collect(expression, used);
  const { log, before, elapsed } = subject.expectation;
  for (const event of [...listedEvents(log).map(({ event }) => event), ...before.flat(), ...elapsed.flatMap(({ from, to }) => [from, to])]) {
    for (const { value } of event.alternatives) {
      for (const pattern of valuePatterns(value)) {
        if (pattern.is === "ref") used.add(pattern.name);
        if (pattern.is === "error" && pattern.ref !== undefined) used.add(pattern.ref);
      }
    }
  }
  return used;
}

function collect(expression: Expression, used: Set<string>): void {
  if (typeof expression !== "object" || expression === null) return;
  if ("ref" in expression) used.add(expression.ref);
  if ("op" in expression && expression.op === "forget") {
    const names = expression.args["names"];
    if (typeof names === "object" && names !== null && "list" in names) names.list.forEach((name) => typeof name === "string" && used.add(name));
  }
}

export const delaysAreShort: CaseRule = (subject) => {
  for (const { seconds, call } of literalDelays(subject.case.program.steps)) {
    if (seconds > LONGEST_DELAY && seconds < NEVER) {
      subject.report("warning", stepPosition(subject, call.at), `a delay of ${seconds} s`, `stay below ${LONGEST_DELAY} s, or take ${NEVER} s or more for what never comes to its end`);
    }
  }
  if (subject.case.delays > LONGEST_DELAY) {
    subject.report("warning", subject.case.position, `the delays of ${subject.case.id} add up to ${subject.case.delays} s`, `a case waits ${LONGEST_DELAY} s at most`);
  }
};
