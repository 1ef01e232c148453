/**
 * Rules that hold `raises` against `expect`: a step that must raise leaves an event, so the log must list it, and an event that the
 * log lists needs a step.
 */
import { derivesFrom } from "../language/table.js";
import type { SeenCall } from "./walk-program.js";
import { keyPosition, stepPosition } from "./subject.js";
import type { CaseRule, Subject } from "./subject.js";
import { listedEvents } from "./walk-expectation.js";
import type { ListedEvent } from "./walk-expectation.js";

interface ListedClass {
  readonly name: string;
  readonly listed: ListedEvent;
}

/** The classes of all `{raised: ...}` entries; undefined if some entry is more than a class, and nothing certain can be said. */
function listedClasses(subject: Subject): ListedClass[] | undefined {
  const classes: ListedClass[] = [];
  for (const listed of listedEvents(subject.expectation.log)) {
    const raised = listed.event.alternatives.filter(({ kind }) => kind === "raised");
    for (const { value } of raised) {
      if (value.is !== "error") return undefined;
      classes.push({ name: value.name, listed: raised.length === listed.event.alternatives.length && raised.length === 1 ? listed : { ...listed, isRequired: false } });
    }
  }
  return classes;
}

export const raisesAreExpected: CaseRule = (subject) => {
  const classes = listedClasses(subject);
  if (classes === undefined) return;
  const areKin = (one: string, other: string): boolean => derivesFrom(subject.table, one, other) || derivesFrom(subject.table, other, one);
  const raising = subject.calls.flatMap((seen) => {
    const name = subject.case.raises[seen.call.at];
    return name === undefined ? [] : [{ name, seen }];
  });
  for (const { name, seen } of raising) {
    if (classes.some((listed) => areKin(listed.name, name))) continue;
    const severity = seen.isCertain ? "error" : "warning";
    subject.report(severity, stepPosition(subject, seen.call.at), `the step must raise ${name}, but \`expect\` has no {raised: ${name}}`, "every error that a step catches with `raises` is an entry of the log");
  }
  for (const name of new Set(classes.map((listed) => listed.name))) {
    const steps = raising.filter((step) => areKin(step.name, name)).map((step) => step.seen);
    const demanded = classes.filter((listed) => listed.name === name && listed.listed.isRequired).length;
    if (demanded > mostRuns(steps)) {
      subject.report("error", keyPosition(subject, "expect"), `\`expect\` demands {raised: ${name}} ${times(demanded)}, but ${steps.length === 0 ? "no step has" : `only ${steps.length} steps have`} raises: ${name}`);
    }
  }
};

const mostRuns = (steps: readonly SeenCall[]): number => (steps.some((step) => step.mayRepeat) ? Infinity : steps.length);

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);
