/**
 * How much of the API the cases exercise: for each operation of asyncio the cases that use it and the arguments they give, and for each
 * key of an exception handler's context the cases that look at it. And in which situations: at rest, in callbacks, in debug mode, ...
 */
import { parseExpectation } from "../judge/expectation-parse.js";
import type { LanguageTable } from "../language/table.js";
import type { Call, Expression } from "../model/program.js";
import type { Case, Specification } from "../model/specification.js";
import { listedEvents, valuePatterns } from "./walk-expectation.js";
import { SITUATIONS, situatedCalls } from "./situations.js";
import type { Situation } from "./situations.js";
import { expressionsIn } from "./walk-program.js";

export interface ArgumentCoverage {
  readonly argument: string;
  /** Ids of the cases that give the argument; for the loop, those that give another one than the loop under test. */
  readonly cases: readonly string[];
}

export interface SituationCoverage {
  readonly situation: Situation;
  /** Ids of the cases that use the operation there. */
  readonly cases: readonly string[];
}

export interface OperationCoverage {
  readonly operation: string;
  readonly kind: string;
  readonly group: string;
  readonly cases: readonly string[];
  readonly arguments: readonly ArgumentCoverage[];
  readonly situations: readonly SituationCoverage[];
}

export interface LanguageCoverage {
  readonly operations: readonly OperationCoverage[];
  readonly contextKeys: readonly { readonly key: string; readonly cases: readonly string[] }[];
}

/** The keys that the documentation gives the context of an exception handler. */
export const CONTEXT_KEYS = ["message", "exception", "future", "task", "handle", "protocol", "transport", "socket", "asyncgen", "source_traceback"] as const;

export function coverageOfLanguage(specification: Specification, table: LanguageTable): LanguageCoverage {
  const uses = new Index();
  const given = new Index();
  const situated = new Index();
  const keys = new Index();
  for (const kase of specification.cases.values()) {
    for (const { call, situations } of situatedCalls(kase.program)) {
      uses.add(call.op, kase.id);
      for (const situation of situations) situated.add(`${call.op}.${situation}`, kase.id);
      for (const [name, value] of Object.entries(call.args)) {
        if (!isDefault(table, call, name, value)) given.add(`${call.op}.${name}`, kase.id);
      }
    }
    for (const key of contextKeysOf(kase)) keys.add(key, kase.id);
  }
  const api = [...table.operations.values()].filter((operation) => operation.kind !== "language");
  return {
    operations: api.map((operation) => ({
      operation: operation.name,
      kind: operation.kind,
      group: operation.group ?? "",
      cases: uses.of(operation.name),
      arguments: [...operation.arguments.keys()].map((argument) => ({ argument, cases: given.of(`${operation.name}.${argument}`) })),
      situations: SITUATIONS.map((situation) => ({ situation, cases: situated.of(`${operation.name}.${situation}`) })),
    })),
    contextKeys: CONTEXT_KEYS.map((key) => ({ key, cases: keys.of(key) })),
  };
}

/** Case ids by some name, each once, in the order in which they came. */
class Index {
  private readonly entries = new Map<string, Set<string>>();

  add(name: string, id: string): void {
    const known = this.entries.get(name);
    if (known === undefined) this.entries.set(name, new Set([id]));
    else known.add(id);
  }

  of(name: string): string[] {
    return [...(this.entries.get(name) ?? [])];
  }
}

function isDefault(table: LanguageTable, call: Call, name: string, value: Expression): boolean {
  const variable = table.operations.get(call.op)?.arguments.get(name)?.defaultVariable;
  return variable !== undefined && typeof value === "object" && value !== null && "ref" in value && [value.ref, ...(value.path ?? [])].join(".") === variable.join(".");
}

/** The context keys that a case looks at: in a pattern for a mapping, or as `$context.key`. */
function contextKeysOf(kase: Case): Set<string> {
  const known: ReadonlySet<string> = new Set(CONTEXT_KEYS);
  const found = new Set<string>();
  for (const { event } of listedEvents(parseExpectation(kase.expectation).log)) {
    for (const { value } of event.alternatives) {
      for (const pattern of valuePatterns(value)) {
        if (pattern.is === "mapping") for (const [key] of pattern.entries) if (known.has(key)) found.add(key);
      }
    }
  }
  for (const step of kase.program.steps) {
    for (const expression of expressionsIn(step)) {
      if (typeof expression !== "object" || expression === null || !("ref" in expression) || expression.ref !== "context") continue;
      const [key] = expression.path ?? [];
      if (key !== undefined && known.has(key)) found.add(key);
    }
  }
  return found;
}
