/**
 * Short words for writing programs by hand: `step("call_soon", { callback: callback(step("stop")) })`.
 *
 * Arguments that have a default in the table of operations are filled in, as the compiler does. Steps are numbered as they are written.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageFolder } from "../../language/package-folder.js";
import type { Call, Expression, Program } from "../../model/program.js";

interface TableEntry {
  readonly arguments: Readonly<Record<string, { readonly default?: string }>>;
}

const table = (parse(readFileSync(join(packageFolder(), "spec", "language", "operations.yaml"), "utf8")) as { operations: Record<string, TableEntry> }).operations;

export const operationNames: readonly string[] = Object.keys(table);

let steps = 0;

type Arguments = Readonly<Record<string, Expression>>;
type Modifiers = Pick<Call, "as" | "catch">;

/** One step, or an operation as an expression. */
export function step(op: string, args: Arguments = {}, modifiers: Modifiers = {}): Call {
  const complete: Record<string, Expression> = { ...args };
  for (const [name, { default: variable }] of Object.entries(table[op]?.arguments ?? {})) {
    if (variable !== undefined && !(name in complete)) complete[name] = read(variable.slice(1));
  }
  steps += 1;
  return { op, args: complete, at: steps, ...modifiers };
}

/** `$name.attribute`. */
export function read(text: string): Expression {
  const [ref = "", ...path] = text.split(".");
  return path.length > 0 ? { ref, path } : { ref };
}

export const block = (...inner: Call[]): Expression => ({ block: inner });
export const list = (...items: Expression[]): Expression => ({ list: items });
export const callback = (...inner: Call[]): Expression => ({ function: inner });
export const callbackWith = (parameters: readonly string[], ...inner: Call[]): Expression => ({ function: inner, parameters });
export const log = (value: Expression): Call => step("log", { value });
export const coroutine = (...inner: Call[]): Call => step("coroutine", { steps: block(...inner) });
export const awaiting = (awaitable: Expression, modifiers: Modifiers = {}): Call => step("await", { awaitable }, modifiers);
export const returning = (value: Expression): Call => step("return", { value });
export const bytes = (text: string): Call => step("bytes", { text });
export const sleep = (delay: number): Call => step("sleep", { delay });

/** Runs the steps in a coroutine to its end. */
export const inCoroutine = (...inner: Call[]): Call => step("run_until_complete", { future: coroutine(...inner) });

export const program = (...inner: Call[]): Program => ({ steps: inner });
