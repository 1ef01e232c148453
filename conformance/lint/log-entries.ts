/**
 * Rules that hold `log` steps against `expect`: a text that no step can log never comes, and a literal that the main program certainly logs must be
 * listed. Both are slips of the pen that would otherwise show only when the case runs.
 */
import type { ValuePattern } from "../judge/pattern-model.js";
import { suggest } from "../load/suggestion.js";
import type { Call, Expression } from "../model/program.js";
import { keyPosition, stepPosition } from "./subject.js";
import type { CaseRule, Subject } from "./subject.js";
import { listedEvents } from "./walk-expectation.js";
import { expressionsIn } from "./walk-program.js";

/** Every text of the program, wherever it stands: it may reach the log through variables. */
function textsOf(subject: Subject): Set<string> {
  const texts = new Set<string>(Object.values(subject.case.environment ?? {}).filter((value) => value !== null));
  for (const step of subject.case.program.steps) {
    for (const expression of expressionsIn(step)) {
      // A number may be logged as its text: the name of a task, for one.
      if (typeof expression === "string" || typeof expression === "number") texts.add(String(expression));
      else if (isProtocol(expression)) entriesOfProtocol(expression).forEach((text) => texts.add(text));
      else if (typeof expression === "object" && expression !== null && "dict" in expression) Object.keys(expression.dict).forEach((key) => texts.add(key));
    }
  }
  // Some operations yield one of a few words, which the table lists.
  for (const { call } of subject.calls) wordsOf(subject.table.operations.get(call.op)?.result ?? "").forEach((word) => texts.add(word));
  return texts;
}

const wordsOf = (result: string): readonly string[] => (result.includes(" | ") ? result.split(" | ") : []);

const isProtocol = (expression: Expression): expression is Call =>
  typeof expression === "object" && expression !== null && "op" in expression && (expression.op === "protocol" || expression.op === "protocol_factory");

/** What a protocol, and the next ones of the same factory, log by themselves for callbacks without a value. */
function entriesOfProtocol({ args }: Call): string[] {
  const name = typeof args["name"] === "string" ? args["name"] : "protocol";
  const numbered = [name, ...Array.from({ length: MOST_PROTOCOLS }, (_, index) => `${name}${index + 2}`)];
  return numbered.flatMap((each) => PLAIN_CALLBACKS.map((callback) => `${each}.${callback}`));
}

const MOST_PROTOCOLS = 200;
const PLAIN_CALLBACKS = ["connection_made", "eof_received", "pause_writing", "resume_writing", "process_exited"];

export const expectedTextsAreLogged: CaseRule = (subject) => {
  const texts = textsOf(subject);
  const onlyLiterals = subject.calls.every(({ call }) => call.op !== "log" || isLiteral(call.args["value"]));
  for (const { event, isRequired } of listedEvents(subject.expectation.log)) {
    const [only, another] = event.alternatives;
    if (!isRequired || another !== undefined || only?.kind !== "log" || only.value.is !== "string" || texts.has(only.value.value)) continue;
    subject.report(onlyLiterals ? "error" : "warning", keyPosition(subject, "expect"), `\`expect\` lists "${only.value.value}", which no step can log`, suggest(only.value.value, loggedTexts(subject)));
  }
};

export const certainLogsAreExpected: CaseRule = (subject) => {
  const listed = listedEvents(subject.expectation.log).flatMap(({ event }) => event.alternatives.filter(({ kind }) => kind === "log").map(({ value }) => value));
  for (const { call, isCertain } of subject.calls) {
    const value = call.args["value"];
    if (call.op !== "log" || !isCertain || value === undefined || !isLiteral(value)) continue;
    if (!listed.some((pattern) => mayAccept(pattern, value))) {
      subject.report("error", stepPosition(subject, call.at), `the main program logs ${JSON.stringify(value)}, but \`expect\` does not list it`);
    }
  }
};

const isLiteral = (expression: Expression | undefined): boolean => expression === null || (expression !== undefined && typeof expression !== "object");

const loggedTexts = (subject: Subject): string[] =>
  subject.calls.flatMap(({ call }) => (call.op === "log" && typeof call.args["value"] === "string" ? [call.args["value"]] : []));

/** Whether a pattern could accept a literal; when in doubt, it could. */
function mayAccept(pattern: ValuePattern, value: Expression): boolean {
  switch (pattern.is) {
    case "none":
      return value === null;
    case "boolean":
    case "integer":
    case "float":
    case "string":
      return pattern.value === value;
    case "elements":
    case "mapping":
    case "error":
    case "ref":
    case "set":
      return false;
    default:
      return true;
  }
}
