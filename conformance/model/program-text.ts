/**
 * The program of a case as it travels to a host: JSON on one line.
 *
 * A specification that was read from its compiled copy has that text already; then nobody needs to parse it in order to write it again.
 */
import type { Case } from "./specification.js";

const known = new WeakMap<Case, string>();

export function programText(item: Case): string {
  return known.get(item) ?? JSON.stringify(item.program);
}

/** Spares the work for a case whose program stands somewhere in this form. */
export function rememberProgramText(item: Case, text: string): void {
  known.set(item, text);
}
