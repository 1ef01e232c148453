/**
 * `npm run sensitivity [-- AREA/NAME ...] [--all | --quick]`: runs the broken loops and, if none were named, writes the table.
 *
 * Each loop meets a sample of the cases (sample.ts); with `--all` it meets every one, with `--quick` (as in the tests) only one loop in 24 meets cases about something else. Exit code 1 if a broken loop is not caught.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSpecification } from "../cli/specification.js";
import { packageFolder } from "../language/package-folder.js";
import { loadLibrary } from "./library.js";
import { type MatrixRow, runMatrix } from "./matrix.js";
import { sampleFor } from "./sample.js";
import { sensitivityTable } from "./table.js";

async function main(words: readonly string[]): Promise<number> {
  const all = words.includes("--all");
  const quick = words.includes("--quick");
  const wanted = words.filter((word) => !word.startsWith("--"));
  const specification = openSpecification(undefined);
  const library = await loadLibrary();
  const loops = wanted.length === 0 ? library : library.filter((loop) => wanted.some((word) => loop.id.includes(word)));
  const cases = [...specification.cases.values()];
  const rows = await runMatrix({
    specification,
    loops,
    ...(all ? {} : { casesFor: (loop) => sampleFor(loop, cases, quick ? 24 : 1) }),
    onRow: (row, done) => console.log(line(row, `${done}/${loops.length}`)),
  });
  if (wanted.length === 0) {
    writeFileSync(join(packageFolder(), "conformance/sensitivity/TABLE.md"), sensitivityTable(specification, rows));
    console.log("wrote conformance/sensitivity/TABLE.md");
  }
  const missed = rows.filter((row) => row.caughtBy.length === 0);
  console.log(`${rows.length} broken loops; not caught: ${missed.length === 0 ? "none" : missed.map((row) => row.loop.id).join(", ")}`);
  return missed.length === 0 ? 0 : 1;
}

function line(row: MatrixRow, count: string): string {
  const caught = row.caughtBy.length === 0 ? "NOT CAUGHT" : `caught by ${row.caughtBy.length}`;
  const others = row.others === 0 ? "" : `; of ${row.others} other cases ${row.affected.length + row.misled.length} fail`;
  const notRun = row.notRun.length === 0 ? "" : `; could not run: ${row.notRun.join(", ")}`;
  return `${count} ${row.loop.id}: ${caught}${others}${notRun}`;
}

process.exitCode = await main(process.argv.slice(2));
