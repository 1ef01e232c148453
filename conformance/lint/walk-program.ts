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
  for (const call of program.steps) visitCall(call, { isCertain: true, mayRepeat: false }, seen);
  return seen;
}

/** Operations whose blocks may be skipped, or run again. */
const LOOPS: ReadonlySet<string> = new Set(["repeat", "while", "for_each"]);

function visitCall(call: Call, certainty: Certainty, seen: SeenCall[]): void {
  seen.push({ call, ...certainty });
  for (const argument of Object.values(call.args)) visit(argument, certainty, call, seen);
}

function visit(expression: Expression, certainty: Certainty, owner: Call, seen: SeenCall[]): void {
  if (expression === null || typeof expression !== "object") return;
  if ("op" in expression) return visitCall(expression, certainty, seen);
  if ("list" in expression) return expression.list.forEach((item) => visit(item, certainty, owner, seen));
  if ("dict" in expression) return Object.values(expression.dict).forEach((item) => visit(item, certainty, owner, seen));
  if ("function" in expression) return expression.function.forEach((call) => visitCall(call, { isCertain: false, mayRepeat: true }, seen));
  const inside: Certainty = { isCertain: false, mayRepeat: certainty.mayRepeat || LOOPS.has(owner.op) };
  if ("block" in expression) return expression.block.forEach((call) => visitCall(call, inside, seen));
  if ("handlers" in expression) return expression.handlers.forEach(({ block }) => block.forEach((call) => visitCall(call, inside, seen)));
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
