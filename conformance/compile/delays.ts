/**
 * Delays: how long a scenario asks to wait, added up from its literals.
 *
 * The sum is an upper estimate, since waits overlap: the runner grows the budget of a case with it, and starts long cases first. A block that is repeated
 * a literal number of times counts as often. A delay of `NEVER` seconds or more stands for "longer than the case runs": the case cancels
 * it, or never gets there, so it does not count.
 */
import type { Call, Expression } from "../model/program.js";

/** From this delay on, a case does not mean to see its end. */
export const NEVER = 1;

/** The arguments that make a loop or a thread wait. */
const WAITS: Readonly<Record<string, string>> = {
  sleep: "delay",
  call_later: "delay",
  call_at: "when",
  block: "seconds",
  wait: "timeout",
  wait_for: "timeout",
  result: "timeout",
};

export interface LiteralDelay {
  readonly seconds: number;
  readonly call: Call;
  /** How many times the program runs it, as far as literals say. */
  readonly times: number;
}

/** Every literal delay of a program. */
export function literalDelays(steps: readonly Call[]): LiteralDelay[] {
  const found: LiteralDelay[] = [];
  visit(steps, 1, found);
  return found;
}

/** Seconds that the program asks to wait, all literals added up. */
export function totalDelay(steps: readonly Call[]): number {
  const total = literalDelays(steps).reduce((sum, { seconds, times }) => (seconds >= NEVER ? sum : sum + Math.max(0, seconds) * times), 0);
  return Math.round(total * 1e6) / 1e6;
}

function visit(expression: Expression | readonly Call[], times: number, found: LiteralDelay[]): void {
  if (expression === null || typeof expression !== "object") return;
  if (Array.isArray(expression)) return (expression as readonly Call[]).forEach((call) => visit(call, times, found));
  if ("op" in expression) return visitCall(expression, times, found);
  if ("list" in expression) return expression.list.forEach((item) => visit(item, times, found));
  if ("dict" in expression) return Object.values(expression.dict).forEach((item) => visit(item, times, found));
  if ("function" in expression) return visit(expression.function, times, found);
  if ("block" in expression) return visit(expression.block, times, found);
  if ("handlers" in expression) return expression.handlers.forEach(({ block }) => visit(block, times, found));
}

function visitCall(call: Call, times: number, found: LiteralDelay[]): void {
  const waits = WAITS[call.op];
  const seconds = waits === undefined ? undefined : literalSeconds(call.args[waits]);
  if (seconds !== undefined) found.push({ seconds, call, times });
  for (const [name, argument] of Object.entries(call.args)) visit(argument, name === "do" ? times * repetitions(call) : times, found);
}

function repetitions(call: Call): number {
  const { times, list } = call.args;
  if (call.op === "repeat") return typeof times === "number" ? Math.max(0, times) : 1;
  if (call.op === "for_each" && typeof list === "object" && list !== null && "list" in list) return Math.max(1, list.list.length);
  return 1;
}

/** A literal number, or the literal part of `add: [{time: {}}, 0.02]`. */
function literalSeconds(expression: Expression | undefined): number | undefined {
  if (typeof expression === "number") return expression;
  if (typeof expression !== "object" || expression === null) return undefined;
  if ("float" in expression) return expression.float;
  if (!("op" in expression) || expression.op !== "add") return undefined;
  const values = expression.args["values"];
  if (typeof values !== "object" || values === null || !("list" in values)) return undefined;
  const literals = values.list.map(literalSeconds).filter((seconds) => seconds !== undefined);
  return literals.length === 0 ? undefined : literals.reduce((sum, seconds) => sum + seconds, 0);
}
