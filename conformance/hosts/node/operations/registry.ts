/**
 * The registry: which operations this host can interpret, and how.
 *
 * Most operations are plain functions of their evaluated arguments. Control operations get the call unevaluated, since they decide themselves what runs, and when.
 */
import type { Call } from "../../../model/program.js";
import type { CaseState } from "../case-state.js";
import type { Evaluation } from "../evaluate.js";
import type { Frame } from "../frame.js";

export interface Context {
  readonly call: Call;
  readonly frame: Frame;
  readonly state: CaseState;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** May return a Blocking, which the main program and threads wait for. */
export type PlainOperation = (args: Arguments, context: Context) => unknown;
export type ControlOperation = (call: Call, frame: Frame, state: CaseState) => Evaluation;

type Entry = { readonly kind: "plain"; readonly run: PlainOperation } | { readonly kind: "control"; readonly run: ControlOperation };

export const operations = new Map<string, Entry>();

export function definePlain(table: Readonly<Record<string, PlainOperation>>): void {
  for (const [name, run] of Object.entries(table)) operations.set(name, { kind: "plain", run });
}

export function defineControl(table: Readonly<Record<string, ControlOperation>>): void {
  for (const [name, run] of Object.entries(table)) operations.set(name, { kind: "control", run });
}
