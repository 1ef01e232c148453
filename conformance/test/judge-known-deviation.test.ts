/** Records of what CPython does otherwise: which versions they cover. */
import { assert } from "chai";
import { coversVersion, knownDeviation } from "../judge/known-deviation.js";
import type { Subject } from "../model/report.js";
import type { Requirement } from "../model/specification.js";
import { caseExpecting } from "./judge-fixtures.js";

const requirement = (id: string, concerns: "module" | undefined, runtime?: string): readonly [string, Requirement] => [
  id,
  {
    id,
    text: "It works.",
    source: { document: "base", section: "s" },
    level: "must",
    basis: "documented",
    group: "core",
    area: "r",
    cpython: [{ versions: "3.13.0", does: "it does not", ...(concerns === undefined ? {} : { concerns }), ...(runtime === undefined ? {} : { runtime }) }],
    position: { file: "r.yaml", line: 1, column: 1 },
  },
];
const requirements = new Map([requirement("loop.method", undefined), requirement("module.function", "module"), requirement("loop.there", undefined, "pypy")]);

const subject = (module: string | undefined, version = "3.13.0", runtime = "CPython"): Subject => ({
  adapter: "python",
  loop: { name: "x", class: "Loop", ...(module === undefined ? {} : { module }) },
  runtime: { name: runtime, version },
  platform: "linux",
  profile: "3.13",
});

const excuse = (id: string, who: Subject): string | undefined => knownDeviation(caseExpecting([], {}, { verifies: [id] }), requirements, who);

describe("known deviations of CPython", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["3.13.0", "3.13.0", true],
    ["3.13.0", "3.13.1", false],
    ["3.13", "3.13.9", true],
    ["3.13", "3.12.1", false],
    ["3.8-3.10", "3.10.13", true],
    ["3.8-3.10", "3.11.0", false],
    ["3.12.0-3.12.1", "3.12.2", false],
    ["3.12+", "3.14.0", true],
    ["3.12+", "3.11.7", false],
  ];
  for (const [versions, version, covered] of cases) {
    it(`${versions} ${covered ? "covers" : "does not cover"} ${version}`, () => assert.equal(coversVersion(versions, version), covered));
  }

  it("excuse the loops of asyncio from everything on record", () => {
    for (const id of ["loop.method", "module.function"]) {
      assert.equal(excuse(id, subject("asyncio.unix_events")), `CPython 3.13.0 is known to do otherwise (${id}): it does not`);
      assert.isString(excuse(id, subject("asyncio")));
    }
  });

  it("excuse a loop of somebody else that inherits asyncio's code", () => {
    const plain = subject("theirs");
    const heir: Subject = { ...plain, loop: { ...plain.loop, inherits: "asyncio.unix_events._UnixSelectorEventLoop" } };
    assert.isString(excuse("loop.method", heir));
  });

  it("excuse the loops of others only from what the module does", () => {
    for (const module of ["uvloop", "asyncio_fast", "other.asyncio", undefined]) {
      assert.isUndefined(excuse("loop.method", subject(module)), module);
      assert.isString(excuse("module.function", subject(module)), module);
    }
  });

  it("excuse nobody on other versions and runtimes with a library of their own", () => {
    for (const who of [subject("asyncio.unix_events", "3.12.1"), subject("asyncio.unix_events", "3.13.0", "MicroPython")]) {
      assert.isUndefined(excuse("loop.method", who));
      assert.isUndefined(excuse("module.function", who));
    }
  });

  it("excuse interpreters that come with CPython's library", () => {
    assert.isString(excuse("loop.method", subject("asyncio.unix_events", "3.13.0", "pypy")));
    assert.isUndefined(excuse("loop.method", subject("theirs", "3.13.0", "pypy")));
  });

  it("of one interpreter excuse that one alone", () => {
    assert.equal(excuse("loop.there", subject("asyncio.unix_events", "3.13.0", "pypy")), "pypy 3.13.0 is known to do otherwise (loop.there): it does not");
    assert.isUndefined(excuse("loop.there", subject("asyncio.unix_events")));
  });
});
