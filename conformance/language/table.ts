/**
 * The table of the scenario language: every operation with its arguments, and every error class.
 *
 * It is read from spec/language/operations.yaml and errors.yaml, and everything that knows an operation is derived from it: the
 * compiler, the JSON Schema of cases, the language reference, the names that hosts are checked against, and the API coverage.
 */

/** Where a step stands; an operation may be legal only in some places. */
export type Place = "main" | "callback" | "coroutine" | "thread" | "asyncgen";
export const PLACES: readonly Place[] = ["main", "callback", "coroutine", "thread", "asyncgen"];

export const ARGUMENT_TYPES = [
  "value", "seconds", "number", "integer", "string", "boolean", "awaitable", "callback", "block", "handlers", "mapping", "list", "name", "names", "error", "word",
  "binding", "constant", "address", "signal", "stdio", "factory",
] as const;
export type ArgumentType = (typeof ARGUMENT_TYPES)[number];

export const KINDS = ["loop-method", "method", "function", "constructor", "language"] as const;
export type OperationKind = (typeof KINDS)[number];

export interface Argument {
  readonly name: string;
  readonly type: ArgumentType;
  readonly required: boolean;
  /** The variable that stands for the argument when a case does not give it: its name, then the path into it. */
  readonly defaultVariable?: readonly [name: string, ...path: string[]];
  /** The names that a callback gives its positional arguments. */
  readonly parameters: readonly string[];
  /** Where the steps of a callback or block run, if not in the place that its type implies. */
  readonly place?: Place;
  /** The words that are possible. */
  readonly values: readonly string[];
  readonly doc?: string;
}

export interface Operation {
  readonly name: string;
  readonly kind: OperationKind;
  /** The capability that an operation of the API belongs to; the language's own have none. */
  readonly group?: string;
  readonly doc: string;
  /** Where it is legal; everywhere when missing. */
  readonly places?: readonly Place[];
  /** The argument that the short form stands for. */
  readonly primary?: string;
  /** Arguments that stand beside the operation. */
  readonly clauses: readonly string[];
  readonly arguments: ReadonlyMap<string, Argument>;
  /** What it yields; `none` for nothing. */
  readonly result: string;
}

export interface LanguageTable {
  readonly operations: ReadonlyMap<string, Operation>;
  /** Each error class with the one it derives from. */
  readonly errors: ReadonlyMap<string, string | null>;
}

/** What every step takes beside its operation. */
export const MODIFIERS = ["as", "raises"] as const;

/** Whether the operation can be written as a bare word. */
export const isWord = (operation: Operation): boolean => [...operation.arguments.values()].every((argument) => !argument.required);

/** Whether the operation yields a value: those of the API always do (None, at least), control operations do not. */
export const yieldsValue = (operation: Operation): boolean => operation.kind !== "language" || operation.result !== "none";

/**
 * Whether a mapping with these keys, given as the value of the operation, is its arguments by name (the long form) rather than the
 * primary argument itself. A single key that is both an argument and an operation means the operation: `raise: {error: ValueError}`
 * raises what the operation `error` makes.
 */
export function isLongForm(operation: Operation, keys: readonly string[], operations: ReadonlyMap<string, Operation>): boolean {
  if (operation.primary === undefined) return true;
  const primary = operation.arguments.get(operation.primary);
  if (keys.length === 0) return primary?.type !== "mapping";
  if (keys.length === 1 && keys[0] !== undefined && operations.has(keys[0]) && primary?.type !== "mapping") return false;
  return keys.every((key) => operation.arguments.has(key));
}

/** Whether an error class is another one, or derives from it. */
export function derivesFrom(table: LanguageTable, name: string, ancestor: string): boolean {
  for (let current: string | null | undefined = name, steps = 0; typeof current === "string" && steps < 50; current = table.errors.get(current), steps++) {
    if (current === ancestor) return true;
  }
  return false;
}
