/**
 * Source nodes: a YAML file as a tree of our own, in which every node knows where it stands.
 *
 * The tree knows scalars, lists and mappings with text keys, and nothing else: whatever YAML has beyond that is refused
 * while the file is read. Mappings are Maps, so that no key can reach the prototype of an object.
 */
import type { Position } from "../model/specification.js";

/** Which file a node comes from, and how an offset in it becomes line and column. */
export interface SourceFile {
  readonly path: string;
  positionAt(offset: number): Position;
}

export type Scalar = null | boolean | number | string;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: Scalar;
  /** True for a number that was written with a fraction or an exponent: `1.0` is a float, though its value is whole. */
  readonly isFloat: boolean;
  readonly offset: number;
  readonly file: SourceFile;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly SourceNode[];
  readonly offset: number;
  readonly file: SourceFile;
}

export interface Entry {
  readonly key: string;
  /** The key itself as a node, for problems that concern it. */
  readonly keyNode: ScalarNode;
  readonly value: SourceNode;
}

export interface MappingNode {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, Entry>;
  readonly offset: number;
  readonly file: SourceFile;
}

export type SourceNode = ScalarNode | ListNode | MappingNode;

export const positionOf = (node: SourceNode): Position => node.file.positionAt(node.offset);

/** The value under a key of a mapping; undefined for any other node. */
export const valueAt = (node: SourceNode | undefined, key: string): SourceNode | undefined =>
  node?.kind === "mapping" ? node.entries.get(key)?.value : undefined;

export const textOf = (node: SourceNode | undefined): string | undefined =>
  node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;

export const itemsOf = (node: SourceNode | undefined): readonly SourceNode[] => (node?.kind === "list" ? node.items : []);

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * The tree as plain data. Keys that would be dangerous on an object never get this far: reading refuses them. Below the keys in
 * `shallow` only the outermost list is kept, its items being nobody's business.
 */
export function toPlain(node: SourceNode, shallow: ReadonlySet<string> = NO_KEYS): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map((item) => toPlain(item, shallow));
  const plain: Record<string, unknown> = {};
  for (const { key, value } of node.entries.values()) plain[key] = shallow.has(key) && value.kind === "list" ? value.items.map(() => null) : toPlain(value, shallow);
  return plain;
}

/** A node in a few words, for messages: `the text "x"`, `a list`, ... */
export function describe(node: SourceNode): string {
  if (node.kind === "list") return "a list";
  if (node.kind === "mapping") return "a mapping";
  if (node.value === null) return "nothing (null)";
  if (typeof node.value === "string") return `the text ${JSON.stringify(cut(node.value))}`;
  return typeof node.value === "number" ? `the number ${node.value}` : `${node.value}`;
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}...` : text);
