/** Records of what CPython does otherwise: which versions they cover. */
import { assert } from "chai";
import { coversVersion } from "../judge/known-deviation.js";

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
});
