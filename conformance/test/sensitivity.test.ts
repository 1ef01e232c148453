/**
 * The sensitivity of the kit: each broken loop of the library is caught by a case about what it breaks, and cases about other behaviour still pass.
 *
 * Each loop meets all cases about what it breaks, and an eighth of the others, another eighth for each loop: so every case is tried on many loops without
 * the quarter of an hour that the whole matrix takes (`npm run sensitivity`).
 */
import { createHash } from "node:crypto";
import { assert } from "chai";
import { openSpecification } from "../cli/specification.js";
import type { Case } from "../model/specification.js";
import type { LibraryEntry } from "../sensitivity/library.js";
import { loadLibrary } from "../sensitivity/library.js";
import { runMatrix } from "../sensitivity/matrix.js";

const SHARES = 8;

const shareOf = (text: string): number => (createHash("sha256").update(text).digest()[0] ?? 0) % SHARES;

function chosen(loop: LibraryEntry, cases: readonly Case[]): readonly Case[] {
  const broken = new Set(loop.breaks);
  const share = shareOf(loop.id);
  return cases.filter((item) => item.verifies.some((id) => broken.has(id)) || shareOf(item.id) === share);
}

describe("sensitivity", function () {
  this.timeout(1_200_000);

  it("each broken loop is caught by a case about what it breaks, and misleads no other", async () => {
    const specification = openSpecification(undefined);
    const library = await loadLibrary();
    assert.isAtLeast(library.length, 80);
    const cases = [...specification.cases.values()];
    const rows = await runMatrix({ specification, loops: library, casesFor: (loop) => chosen(loop, cases), hostsPerLoop: 1 });
    assert.lengthOf(rows, library.length);
    assert.deepEqual(rows.filter((row) => row.caughtBy.length === 0).map((row) => row.loop.id), [], "not caught");
    const misled = rows.flatMap((row) => row.misled.map((id) => `${row.loop.id} makes ${id} fail`));
    assert.deepEqual(misled, [], "cases that verify nothing of what the loop breaks");
    console.log(`      ${rows.length} broken loops, all caught`);
  });

  it("every requirement that a broken loop names exists", async () => {
    const { requirements } = openSpecification(undefined);
    for (const loop of await loadLibrary()) {
      assert.isNotEmpty(loop.breaks, loop.id);
      for (const id of loop.breaks) assert.isTrue(requirements.has(id), `${loop.id} breaks ${id}, which is no requirement`);
    }
  });
});
