/** Files that are broken, hostile or huge end in a clear problem, quickly. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert } from "chai";
import * as fc from "fast-check";
import { formatProblem } from "../load/problem.js";
import { LARGEST_FILE, decode } from "../load/read-file.js";
import { readYaml } from "../load/read-yaml.js";
import type { SourceNode } from "../load/source-node.js";
import { loadSpecification } from "../load/load-specification.js";

const problemsOf = (text: string): string[] => readYaml("x.yaml", text).problems.map(formatProblem);

/** A tree without what a comparison must not look at. */
const outline = (node: SourceNode): unknown => {
  if (node.kind === "scalar") return [node.value, node.isFloat, node.offset];
  if (node.kind === "list") return [node.offset, node.items.map(outline)];
  return [node.offset, [...node.entries.values()].map(({ key, keyNode, value }) => [key, keyNode.offset, outline(value)])];
};

describe("hostile YAML", () => {
  const refused: readonly [string, string, RegExp][] = [
    ["an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", /x\.yaml:1:4 {2}the anchor &a is not allowed/],
    ["an alias", "a: *nothing\n", /the alias \*nothing is not allowed/],
    ["a merge key", "a: {x: 1}\nb:\n  <<: {y: 1}\n", /x\.yaml:3:3 {2}merge keys \(<<\) are not allowed/],
    ["a tag", "a: !!binary aGVsbG8=\n", /the tag !!binary is not allowed/],
    ["a custom tag", "a: !include other.yaml\n", /the tag !include is not allowed/],
    ["a directive", "%YAML 1.1\n---\na: 1\n", /directives are not allowed/],
    ["several documents", "a: 1\n---\nb: 2\n", /x\.yaml:2:1 {2}a second document/],
    ["a key twice", "a: 1\nb: 2\na: 3\n", /x\.yaml:3:1 {2}the key "a" appears twice; it stands in line 1 already/],
    ["__proto__", "a: {__proto__: {polluted: true}}\n", /x\.yaml:1:5 {2}the key "__proto__" is not allowed/],
    ["constructor", "constructor: 1\n", /the key "constructor" is not allowed/],
    ["prototype", '"prototype": 1\n', /the key "prototype" is not allowed/],
    ["a tab", "a:\n\tb: 1\n", /x\.yaml:2:1 {2}a tab in the indentation; indent with spaces/],
    ["a key that is a list", "? [a, b]\n: 1\n", /a key must be a plain text/],
    ["a huge integer", "a: 123456789012345678901234567890\n", /too large to be exact/],
    ["a number that is none", "a: .inf\nb: .nan\n", /\.inf is not a finite number/],
    ["a huge exponent", "a: 1e999\n", /1e999 is not a finite number/],
    ["an unclosed bracket", "a: [1, 2\nb: 3\n", /not valid YAML.*bracket/],
    ["an unclosed quote", 'a: "text\nb: 3\n', /not valid YAML/],
    ["a colon too many", "a: b: c\n", /not valid YAML/],
    ["101 levels in brackets", `a: ${"[".repeat(101)}${"]".repeat(101)}\n`, /nested deeper than 100 levels/],
    ["101 levels by indentation", `${Array.from({ length: 101 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")} 1\n`, /nested deeper than 100 levels/],
  ];
  for (const [what, text, message] of refused) {
    it(`refuses ${what}`, () => {
      const problems = problemsOf(text);
      assert.isTrue(problems.some((problem) => message.test(problem)), problems.join("\n") || "no problem at all");
    });
  }

  it("accepts a hundred levels", () => {
    assert.deepEqual(problemsOf(`${"[".repeat(100)}${"]".repeat(100)}\n`), []);
  });

  it("lists fifty problems of a file and counts the others", () => {
    const problems = problemsOf(Array.from({ length: 80 }, (_, index) => `k${index}: *a`).join("\n"));
    assert.lengthOf(problems, 51);
    assert.equal(problems[50], "x.yaml  30 more problems in this file");
  });

  it("ends quickly on files of any size that are full of anything", function () {
    this.timeout(60_000);
    const units = ["[", "{", "- ", "? ", "a:\n", "&a ", "*a\n", "!x ", '"', "'", ": ", "a: [", "- a\n", "#", "\n", " ", "---\n", "{a: ", "- - - -\n", "| \n", ">\n x\n", "[a, ", "%\n", ",", "]", "a: 'b'\n  c\n", "- 'x\n"];
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join("\n");
    for (const size of [LARGEST_FILE / 2, LARGEST_FILE - 100]) {
      for (const text of [...units.map((unit) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)), keys.slice(0, size)]) {
        const started = process.cpuUsage();
        readYaml("x.yaml", text);
        const { user, system } = process.cpuUsage(started);
        // Of processor time, since the machine may have other things to do as well.
        assert.isBelow((user + system) / 1000, 5000, `${size} characters of ${JSON.stringify(text.slice(0, 8))}`);
      }
    }
  });

  it("never throws on random bytes, and ends within a second of processor time", () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 4000 }), fc.string({ maxLength: 2000, unit: fc.constantFrom(..."[]{}:,-#&*!|>'\"%@`?ab1. \n\t") }).map((text) => new TextEncoder().encode(text)));
    fc.assert(
      fc.property(bytes, (data) => {
        const started = process.cpuUsage();
        const text = decode(data, () => undefined);
        if (text !== undefined) readYaml("x.yaml", text);
        return process.cpuUsage(started).user < 1_000_000;
      }),
      { numRuns: 400 },
    );
  });
});

describe("files that cannot be read", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "loopspec-load-"));
    mkdirSync(join(folder, "cases"));
    mkdirSync(join(folder, "requirements"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const messages = (): string[] => loadSpecification(folder).problems.map((problem) => formatProblem(problem).replaceAll(folder, "FOLDER"));

  it("says so of a folder that does not exist", () => {
    rmSync(folder, { recursive: true });
    const loaded = loadSpecification(folder);
    assert.isUndefined(loaded.specification);
    assert.isTrue(messages().includes("FOLDER/profiles.yaml  cannot be read: it does not exist"), messages().join("\n"));
    assert.isTrue(messages().includes("FOLDER/cases  cannot be read: it does not exist"));
  });

  it("says so of files that are too large, no text, no UTF-8, or no file", () => {
    writeFileSync(join(folder, "cases/large.yaml"), Buffer.alloc(LARGEST_FILE + 1, "a"));
    writeFileSync(join(folder, "cases/binary.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0x00, 0x01]));
    writeFileSync(join(folder, "cases/latin.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe4]));
    mkdirSync(join(folder, "cases/folder.yaml"));
    writeFileSync(join(folder, "cases/empty.yaml"), "");
    writeFileSync(join(folder, "cases/list.yaml"), "- a\n");
    writeFileSync(join(folder, "cases/other.yml"), "a: 1\n");
    symlinkSync(join(folder, "nowhere"), join(folder, "cases/dangling.yaml"));
    const all = messages().join("\n");
    for (const message of [
      "FOLDER/cases/large.yaml  is too large (131073 bytes; at most 131072 are read); split it into several files",
      "FOLDER/cases/binary.yaml  holds the control character U+0000 in line 1; is it a binary file?",
      "FOLDER/cases/latin.yaml  is not valid UTF-8; save it as UTF-8 text",
      "FOLDER/cases/empty.yaml:1:1  the file is empty",
      "FOLDER/cases/list.yaml:1:1  the case file must be a mapping, not a list",
      "FOLDER/cases/other.yml  warning: is not read: files of a specification end in .yaml",
      "FOLDER/cases/dangling.yaml  cannot be read: it does not exist",
    ]) {
      assert.include(all, message);
    }
  });
});
