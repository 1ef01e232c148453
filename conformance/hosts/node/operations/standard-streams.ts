/** What a program may say of a subprocess's standard streams: PIPE, DEVNULL, STDOUT, nothing, or something with a descriptor. */
import type { CaseState } from "../case-state.js";

const WORDS: ReadonlySet<unknown> = new Set(["PIPE", "DEVNULL", "STDOUT"]);

export function standardStream(value: unknown, state: CaseState): unknown {
  return WORDS.has(value) ? (state.subject as unknown as Record<string, unknown>)[String(value)] : value;
}
