/**
 * The sensitivity of the kit: each broken loop of the library is caught by a case about what it breaks, and cases about other behaviour still pass
 * (all but those that build on what is broken).
 */
import { assert } from "chai";
import { openSpecification } from "../cli/specification.js";
import { loadLibrary } from "../sensitivity/library.js";
import { type MatrixRow, runMatrix } from "../sensitivity/matrix.js";
import { sampleFor } from "../sensitivity/sample.js";

/** Every one of so many loops meets cases about other behaviour as well; the others only those about their own. */
const SHARE_OF_LOOPS = 24;

/** What a single loop may make fail of the cases about something else, by building on what it breaks; and what all loops together may. */
const MOST_OF_ONE = 0.5;
const MOST_OF_ALL = 0.05;

const failing = (row: MatrixRow): number => row.misled.length + row.affected.length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("sensitivity", function () {
  this.timeout(1_200_000);

  it("each broken loop is caught by a case about what it breaks, and leaves the others alone", async () => {
    const specification = openSpecification(undefined);
    const library = await loadLibrary();
    assert.isAtLeast(library.length, 80);
    const cases = [...specification.cases.values()];
    const rows = await runMatrix({ specification, loops: library, casesFor: (loop) => sampleFor(loop, cases, SHARE_OF_LOOPS), together: true });
    assert.lengthOf(rows, library.length);
    assert.deepEqual(rows.filter((row) => row.caughtBy.length === 0).map((row) => row.loop.id), [], "not caught");
    assert.deepEqual(rows.flatMap((row) => row.notRun.map((id) => `${row.loop.id}: ${id}`)), [], "could not run");
    const coarse = rows.filter((row) => failing(row) > MOST_OF_ONE * row.others).map((row) => row.loop.id);
    assert.deepEqual(coarse, [], "loops that break more than one thing");
    const share = sum(rows.map(failing)) / sum(rows.map((row) => row.others));
    console.log(`      ${rows.length} broken loops, all caught; ${(100 * (1 - share)).toFixed(1)} % of the cases about something else pass on them`);
    assert.isBelow(share, MOST_OF_ALL);
  });

  it("every requirement that a broken loop names exists", async () => {
    const { requirements } = openSpecification(undefined);
    for (const loop of await loadLibrary()) {
      assert.isNotEmpty(loop.breaks, loop.id);
      for (const id of loop.breaks) assert.isTrue(requirements.has(id), `${loop.id} breaks ${id}, which is no requirement`);
    }
  });
});
