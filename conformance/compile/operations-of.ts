/** Which operations a program uses: what a host must know to run it. */
import type { Call, Expression, Program } from "../model/program.js";

/** Every operation that a program uses, at any depth. */
export function operationsOf(program: Program): ReadonlySet<string> {
  const found = new Set<string>();
  const calls: Call[] = [...program.steps];
  const expressions: Expression[] = [];
  for (;;) {
    const call = calls.pop();
    if (call !== undefined) {
      found.add(call.op);
      expressions.push(...Object.values(call.args));
      continue;
    }
    const expression = expressions.pop();
    if (expression === undefined) return found;
    if (typeof expression !== "object" || expression === null) continue;
    if ("op" in expression) calls.push(expression);
    else if ("list" in expression) expressions.push(...expression.list);
    else if ("dict" in expression) expressions.push(...Object.values(expression.dict));
    else if ("function" in expression) calls.push(...expression.function);
    else if ("block" in expression) calls.push(...expression.block);
    else if ("handlers" in expression) calls.push(...expression.handlers.flatMap((handler) => handler.block));
  }
}
