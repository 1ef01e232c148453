/**
 * The compilation of one case: what all parts of the compiler share while they walk its scenario.
 *
 * Steps are numbered in the order of the source. Problems go to the loader's report; a part that meets one returns undefined or a
 * stand-in and goes on, so that all mistakes of a case are shown at once.
 */
import type { LanguageTable } from "../language/table.js";
import type { Report } from "../load/problem.js";
import { asHint, suggest } from "../load/suggestion.js";
import { positionOf } from "../load/source-node.js";
import type { SourceNode } from "../load/source-node.js";
import type { Position } from "../model/specification.js";
import type { Frame, Use } from "./scope.js";

export class Compilation {
  readonly steps: Position[] = [];
  readonly raises: Record<number, string> = {};
  private readonly bound = new Set<string>();
  private readonly series = new Set<string>();
  private readonly uses: Use[] = [];
  private readonly mentioned = new Set<string>();
  failed = false;

  constructor(
    readonly table: LanguageTable,
    private readonly report: Report,
  ) {}

  problem(node: SourceNode, message: string, hint?: string): undefined {
    this.failed = true;
    this.report({ severity: "error", position: positionOf(node), message, ...asHint(hint) });
    return undefined;
  }

  /** The number of a new step. */
  number(node: SourceNode): number {
    return this.steps.push(positionOf(node)) - 1;
  }

  bind(name: string): void {
    this.bound.add(name);
  }

  /** Binds a name that also stands, with numbers behind it, for those that come after the first. */
  bindSeries(name: string): void {
    this.bound.add(name);
    this.series.add(name);
  }

  use(name: string, node: SourceNode, frame: Frame): void {
    this.mentioned.add(name);
    if (!frame.locals.has(name)) this.uses.push({ name, node, frame });
  }

  /** Whether any step reads the variable. */
  mentions(name: string): boolean {
    return this.mentioned.has(name);
  }

  /** Reports every variable that nothing binds; called when the whole scenario has been seen. */
  checkUses(): void {
    for (const { name, node, frame } of this.uses) {
      if (this.bound.has(name) || this.series.has(name.replace(/[0-9]+$/, ""))) continue;
      this.problem(node, `unknown variable "$${name}"`, GIVEN_BY_PLACE[name] ?? suggest(name, [...this.bound, ...frame.locals]) ?? "nothing in this case binds it with `as`");
    }
  }

  /** Reports a name of an error class that the language does not know. */
  checkErrorClass(name: string, node: SourceNode): void {
    if (!this.table.errors.has(name)) this.problem(node, `unknown error class "${name}"`, suggest(name, this.table.errors.keys()) ?? "the classes stand in spec/language/errors.yaml");
  }
}

const GIVEN_BY_PLACE: Readonly<Record<string, string>> = {
  args: "$args exists only inside a callback",
  kwargs: "$kwargs exists only inside a callback",
  error: "$error exists only inside an except clause",
  context: "$context exists only inside the callback of set_exception_handler",
  self: "$self exists only inside the callbacks of a protocol",
  future: "$future exists only inside the callback of add_done_callback, unless a step binds it",
};
