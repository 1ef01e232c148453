/**
 * Reading YAML: from the text of a file to a tree of source nodes, by the package `yaml`, and every problem of the text in words. Whatever the text is,
 * this ends quickly and does not throw.
 *
 * It works in two steps that are kept apart here: tokens first, on which everything that may not be used is refused; then nodes. The package's
 * check for equal keys compares every pair and is switched off; a Map does it in one pass. The package is loaded when the first file needs it, because
 * most runs need it for none (compiled-copy.ts).
 */
import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { CST, ErrorCode, Node, Pair } from "yaml";
import type { Problem } from "./problem.js";
import { findRefused } from "./refused-yaml.js";
import { makeSourceFile } from "./source-file.js";
import type { Entry, MappingNode, ScalarNode, SourceFile, SourceNode } from "./source-node.js";
import { asHint } from "./suggestion.js";

export interface YamlFile {
  /** Missing if the text could not be parsed at all. Parts that were refused are left out. */
  readonly root?: SourceNode;
  readonly file: SourceFile;
  readonly problems: readonly Problem[];
}

/** More problems than this in one file are counted, not listed. */
const MOST_PROBLEMS = 50;
const DANGEROUS_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

let loaded: typeof Yaml | undefined;

function yaml(): typeof Yaml {
  loaded ??= createRequire(import.meta.url)("yaml") as typeof Yaml;
  return loaded;
}

/** The tree of a text, as far as it is sound, and every problem in it. */
export function readYaml(path: string, text: string): YamlFile {
  const file = makeSourceFile(path, text);
  const reading = new Reading(file);
  const tab = tabInIndentation(text);
  try {
    if (tab !== undefined) {
      reading.problem(tab, "a tab in the indentation", "indent with spaces");
      return reading.result();
    }
    const tokens: CST.Token[] = [...new (yaml().Parser)().parse(text)];
    const { refusals, fatal } = findRefused(tokens);
    for (const { offset, message, hint } of refusals) reading.problem(offset, message, hint);
    if (fatal) return reading.result();
    return reading.result(reading.compose(tokens));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reading.problem(0, "nested too deeply to be read");
    return reading.result();
  }
}

function tabInIndentation(text: string): number | undefined {
  const found = /^ *\t/m.exec(text);
  return found === null ? undefined : found.index + found[0].length - 1;
}

/** The reading of one file: where its problems and its nodes are made. */
class Reading {
  private readonly problems: Problem[] = [];
  private unlisted = 0;

  constructor(private readonly file: SourceFile) {}

  problem(offset: number, message: string, hint?: string): void {
    if (this.problems.length >= MOST_PROBLEMS) this.unlisted += 1;
    else this.problems.push({ severity: "error", position: this.file.positionAt(offset), message, ...asHint(hint) });
  }

  result(root?: SourceNode): YamlFile {
    const problems = [...this.problems];
    if (this.unlisted > 0) {
      const position = { file: this.file.path, line: 0, column: 0 };
      problems.push({ severity: "error", position, message: `${this.unlisted} more problems in this file` });
    }
    return root === undefined ? { file: this.file, problems } : { root, file: this.file, problems };
  }

  compose(tokens: readonly CST.Token[]): SourceNode | undefined {
    const composer = new (yaml().Composer)({ version: "1.2", schema: "core", merge: false, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    // A second document was refused on the tokens.
    const first = [...composer.compose(tokens)][0];
    if (first === undefined) return undefined;
    for (const error of first.errors) this.problem(error.pos[0], plainWords(error.code, error.message), hintFor(error.code, error.message));
    if (first.errors.length > 0) return undefined;
    return first.contents === null ? undefined : this.node(first.contents);
  }

  private node(node: Node): SourceNode | undefined {
    const offset = node.range?.[0] ?? 0;
    if (yaml().isScalar(node)) return this.scalar(node.value, node.source, offset);
    if (yaml().isSeq<Node>(node)) {
      const items = node.items.map((item) => this.node(item)).filter((item) => item !== undefined);
      return { kind: "list", items, offset, file: this.file };
    }
    if (yaml().isMap<Node, Node | null>(node)) return this.mapping(node.items, offset);
    // An alias, which was refused on the tokens already.
    return undefined;
  }

  private scalar(value: unknown, source: string | undefined, offset: number): ScalarNode {
    const base = { kind: "scalar", isFloat: false, offset, file: this.file } as const;
    if (value === null || typeof value === "boolean" || typeof value === "string") return { ...base, value };
    if (typeof value !== "number") return { ...base, value: String(value) };
    const isFloat = !Number.isInteger(value) || /[.eE]/.test(source?.startsWith("0x") === true ? "" : (source ?? ""));
    if (!Number.isFinite(value)) this.problem(offset, `${source ?? value} is not a finite number`, "quote it if it is meant as text");
    else if (!isFloat && !Number.isSafeInteger(value)) {
      this.problem(offset, `the number ${source?.slice(0, 40) ?? value} is too large to be exact`, "integers end at 9007199254740991");
    }
    return { ...base, value, isFloat };
  }

  private mapping(pairs: readonly Pair<Node, Node | null>[], offset: number): MappingNode {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      const keyOffset = pair.key.range?.[0] ?? offset;
      const key = this.keyText(pair.key, keyOffset);
      if (key === undefined) continue;
      const earlier = entries.get(key);
      if (earlier !== undefined) {
        const { line } = this.file.positionAt(earlier.keyNode.offset);
        this.problem(keyOffset, `the key "${key}" appears twice`, `it stands in line ${line} already`);
        continue;
      }
      const value = pair.value === null ? this.scalar(null, undefined, keyOffset) : this.node(pair.value);
      const keyNode: ScalarNode = { kind: "scalar", value: key, isFloat: false, offset: keyOffset, file: this.file };
      if (value !== undefined) entries.set(key, { key, keyNode, value });
    }
    return { kind: "mapping", entries, offset, file: this.file };
  }

  private keyText(key: Node, offset: number): string | undefined {
    if (!yaml().isScalar(key)) {
      this.problem(offset, "a key must be a plain text");
      return undefined;
    }
    const text = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
    if (text === "<<") this.problem(offset, "merge keys (<<) are not allowed", "write the keys out");
    else if (DANGEROUS_KEYS.has(text)) this.problem(offset, `the key "${text}" is not allowed`);
    else return text;
    return undefined;
  }
}

/** What to do about the mistakes that people make most. */
const HINTS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: "lines of one list or mapping begin in the same column",
  BAD_SCALAR_START: "quote a text that begins with a special character",
  BLOCK_AS_IMPLICIT_KEY: 'quote a text that contains ": "',
  BLOCK_IN_FLOW: "inside [] and {} write everything in brackets",
  MISSING_CHAR: "a bracket, quote or comma is missing near here",
  MULTILINE_IMPLICIT_KEY: "a key stands on one line; is a colon or a quote missing?",
  TAB_AS_INDENT: "indent with spaces",
};

const hintFor = (code: ErrorCode, message: string): string | undefined =>
  code === "BAD_INDENT" && message.startsWith("Flow") ? "is a closing bracket missing above?" : HINTS[code];

/** The parser's sentence without its technical tail. */
const plainWords = (code: ErrorCode, message: string): string => {
  const sentence = message.split("\n")[0]?.replace(/\.$/, "") ?? code;
  return `not valid YAML: ${sentence.length > 160 ? `${sentence.slice(0, 157)}...` : sentence}`;
};
