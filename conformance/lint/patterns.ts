/** Rules about the patterns themselves: they are well formed, and the classes and variables that they name exist. */
import { expectationProblems } from "../judge/pattern-problems.js";
import { suggest } from "../load/suggestion.js";
import { MAIN } from "../compile/scope.js";
import type { Call } from "../model/program.js";
import { keyPosition, positionAlong } from "./subject.js";
import type { CaseRule } from "./subject.js";
import { listedEvents, valuePatterns } from "./walk-expectation.js";

export const patternsAreWellFormed: CaseRule = (subject) => {
  for (const { severity, path, message, hint } of expectationProblems(subject.case.expectation)) {
    subject.report(severity, positionAlong(subject.node, path), message, hint);
  }
};

/** What `as` binds, and the name of a protocol, which binds itself. */
const namesBoundBy = ({ as, op, args }: Call): string[] => [
  ...(as === undefined ? [] : [as]),
  ...((op === "protocol" || op === "protocol_factory") && typeof args["name"] === "string" ? [args["name"]] : []),
];

export const namesInPatternsExist: CaseRule = (subject) => {
  const variables = new Set([...MAIN.locals, ...subject.calls.flatMap(({ call }) => namesBoundBy(call))]);
  const isBound = (name: string): boolean => variables.has(name) || variables.has(name.replace(/[0-9]+$/, ""));
  const { log, before, elapsed } = subject.expectation;
  const events = [...listedEvents(log).map(({ event }) => event), ...before.flat(), ...elapsed.flatMap(({ from, to }) => [from, to])];
  const reported = new Set<string>();
  const complain = (message: string, hint: string | undefined): void => {
    if (reported.has(message)) return;
    reported.add(message);
    subject.report("error", keyPosition(subject, "expect"), message, hint);
  };
  for (const event of events) {
    for (const { value } of event.alternatives) {
      for (const pattern of valuePatterns(value)) {
        const ref = pattern.is === "ref" ? pattern.name : pattern.is === "error" ? pattern.ref : undefined;
        if (ref !== undefined && !isBound(ref)) complain(`the pattern ${event.text} refers to the variable "${ref}", which no step binds`, suggest(ref, variables));
        // Classes that carry their module are outside of the table.
        if (pattern.is === "error" && !pattern.name.includes(".") && !subject.table.errors.has(pattern.name)) {
          complain(`unknown error class "${pattern.name}" in the pattern ${event.text}`, suggest(pattern.name, subject.table.errors.keys()));
        }
      }
    }
  }
};
