/**
 * What specification files may not use of YAML, found on the token tree before anything is built from it.
 *
 * Aliases can blow a small file up to gigabytes, merge keys and tags change what a reader sees, and deep nesting ends in a stack overflow.
 * None of them is needed to write a case, so all of them are refused outright. The walk keeps its own stack and is therefore
 * itself safe from deep nesting.
 */
import type { CST } from "yaml";

export const DEEPEST_NESTING = 100;

export interface Refusal {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

/** The refusals of a whole file; `fatal` when the tree must not be built at all. */
export interface Refusals {
  readonly refusals: readonly Refusal[];
  readonly fatal: boolean;
}

type AnyToken = CST.Token | CST.SourceToken;
type Refuse = (offset: number, message: string, hint?: string) => void;

export function findRefused(tokens: readonly CST.Token[]): Refusals {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (offset, message, hint) => {
    refusals.push(hint === undefined ? { offset, message } : { offset, message, hint });
  };
  let root: AnyToken | undefined;
  let documents = 0;
  for (const token of tokens) {
    if (token.type === "directive") refuse(token.offset, "YAML directives are not allowed", "remove the line that begins with %");
    if (token.type !== "document") continue;
    documents += 1;
    if (documents === 2) refuse(token.offset, "a second document in the file", "one file holds one document: remove the --- line");
    if (documents > 1) continue;
    for (const property of token.start) refuseToken(property, refuse);
    root = token.value;
  }
  const fatal = root !== undefined && walk(root, refuse);
  return { refusals: refusals.sort((a, b) => a.offset - b.offset), fatal };
}

/** Looks at every token below the root; true if the nesting was too deep to go on. */
function walk(root: AnyToken, refuse: Refuse): boolean {
  // Two stacks side by side instead of one of pairs: this runs for every token of every file.
  const pending: AnyToken[] = [root];
  const depths: number[] = [1];
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    const depth = depths.pop() ?? 0;
    refuseToken(token, refuse);
    if (token.type === "block-scalar") {
      for (const property of token.props) refuseToken(property as AnyToken, refuse);
      continue;
    }
    if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") continue;
    if (depth > DEEPEST_NESTING) {
      refuse(token.offset, `nested deeper than ${DEEPEST_NESTING} levels`);
      return true;
    }
    for (const { start, key, sep, value } of token.items) {
      for (const property of start) refuseToken(property, refuse);
      if (sep !== undefined) for (const property of sep) refuseToken(property, refuse);
      for (const child of [key, value]) {
        if (child === undefined || child === null) continue;
        pending.push(child);
        depths.push(depth + 1);
      }
    }
  }
  return false;
}

function refuseToken(token: AnyToken, refuse: Refuse): void {
  if (token.type === "anchor") refuse(token.offset, `the anchor ${cut(token.source)} is not allowed`, "write the value out where it is needed");
  else if (token.type === "alias") refuse(token.offset, `the alias ${cut(token.source)} is not allowed`, "write the value out, or quote a text that begins with *");
  else if (token.type === "tag") refuse(token.offset, `the tag ${cut(token.source)} is not allowed`, "remove it, or quote a text that begins with !");
}

const cut = (source: string): string => (source.length > 30 ? `${source.slice(0, 27)}...` : source);
