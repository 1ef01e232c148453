/**
 * Every call of a program with what is known, without running it, of whether and how often it runs.
 */
import type { Call, Expression, Program } from "../model/program.js";

export interface SeenCall {
  readonly call: Call;
  /** It runs exactly once if nothing before it fails: a step of the main program outside of any condition. */
  readonly isCertain: boolean;
  /** It may run more than once: in a loop, or in a callable. */
  readonly mayRepeat: boolean;
}

interface Certainty {
  readonly isCertain: boolean;
  readonly mayRepeat: boolean;
}

export function walkProgram(program: Program): SeenCall[] {
  const seen: SeenCall[] = [];
  walkCalls<Certainty>(program.steps, { isCertain: true, mayRepeat: false }, certaintyInside, (call, certainty) => seen.push({ call, ...certainty }));
  return seen;
}

/** Operations whose blocks may be skipped, or run again. */
const LOOPS: ReadonlySet<string> = new Set(["repeat", "while", "for_each"]);

const certaintyInside = ({ mayRepeat }: Certainty, owner: Call, part: Part): Certainty => ({ isCertain: false, mayRepeat: mayRepeat || part === "function" || LOOPS.has(owner.op) });

/** What has steps of its own: a callable value, or a block that the operation runs, except clauses included. */
export type Part = "function" | "block";

/**
 * Visits every call, outer ones first, each with what is known of its surroundings.
 * @param inside what is known inside a function or block of an operation, given what is known around it.
 */
export function walkCalls<Known>(calls: readonly Call[], known: Known, inside: (known: Known, owner: Call, part: Part) => Known, visit: (call: Call, known: Known) => void): void {
  const visitIn = (expression: Expression, owner: Call): void => {
    if (expression === null || typeof expression !== "object") return;
    if ("op" in expression) walkCalls([expression], known, inside, visit);
    else if ("list" in expression) for (const item of expression.list) visitIn(item, owner);
    else if ("dict" in expression) for (const item of Object.values(expression.dict)) visitIn(item, owner);
    else if ("function" in expression) walkCalls(expression.function, inside(known, owner, "function"), inside, visit);
    else if ("block" in expression) walkCalls(expression.block, inside(known, owner, "block"), inside, visit);
    else if ("handlers" in expression) for (const { block } of expression.handlers) walkCalls(block, inside(known, owner, "block"), inside, visit);
  };
  for (const call of calls) {
    visit(call, known);
    for (const argument of Object.values(call.args)) visitIn(argument, call);
  }
}

/** Every expression inside another one, itself included, steps of blocks and functions as well. */
export function* expressionsIn(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression === null || typeof expression !== "object") return;
  for (const part of partsOf(expression)) yield* expressionsIn(part);
}

/** Every list of steps: the main program, and those of all blocks and functions. */
export function stepLists(program: Program): (readonly Call[])[] {
  const lists: (readonly Call[])[] = [program.steps];
  for (const step of program.steps) {
    for (const expression of expressionsIn(step)) {
      if (typeof expression !== "object" || expression === null) continue;
      if ("function" in expression) lists.push(expression.function);
      else if ("block" in expression) lists.push(expression.block);
      else if ("handlers" in expression) lists.push(...expression.handlers.map(({ block }) => block));
    }
  }
  return lists;
}

function partsOf(expression: Exclude<Expression, null | boolean | number | string>): readonly Expression[] {
  if ("op" in expression) return Object.values(expression.args);
  if ("list" in expression) return expression.list;
  if ("dict" in expression) return Object.values(expression.dict);
  if ("function" in expression) return expression.function;
  if ("block" in expression) return expression.block;
  return "handlers" in expression ? expression.handlers.flatMap(({ block }) => block) : [];
}
