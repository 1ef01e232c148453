/**
 * `npm run sensitivity [AREA/NAME ...]`: runs the matrix and, if it was whole, writes the table.
 *
 * Exit code 1 if a broken loop is not caught, or misleads a case about something else.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSpecification } from "../cli/specification.js";
import { packageFolder } from "../language/package-folder.js";
import { loadLibrary } from "./library.js";
import { type MatrixRow, runMatrix } from "./matrix.js";
import { sensitivityTable } from "./table.js";

async function main(wanted: readonly string[]): Promise<number> {
  const specification = openSpecification(undefined);
  const library = await loadLibrary();
  const loops = wanted.length === 0 ? library : library.filter((loop) => wanted.some((word) => loop.id.includes(word)));
  const rows = await runMatrix({ specification, loops, onRow: (row, done) => console.log(line(row, `${done}/${loops.length}`)) });
  if (wanted.length === 0) {
    const file = join(packageFolder(), "conformance/sensitivity/TABLE.md");
    writeFileSync(file, sensitivityTable(specification, rows));
    console.log(`wrote ${file}`);
  }
  const wrong = rows.filter((row) => row.caughtBy.length === 0 || row.misled.length > 0);
  console.log(`${rows.length} broken loops; not caught: ${rows.filter((row) => row.caughtBy.length === 0).length}; misleading: ${rows.filter((row) => row.misled.length > 0).length}`);
  return wrong.length === 0 ? 0 : 1;
}

function line(row: MatrixRow, count: string): string {
  const caught = row.caughtBy.length === 0 ? "NOT CAUGHT" : `caught by ${row.caughtBy.length}`;
  const misled = row.misled.length === 0 ? "" : `; MISLED: ${row.misled.join(", ")}`;
  const notRun = row.notRun.length === 0 ? "" : `; could not run: ${row.notRun.join(", ")}`;
  return `${count} ${row.loop.id}: ${caught}, also affected ${row.affected.length}, passed ${row.passed}${misled}${notRun}`;
}

process.exitCode = await main(process.argv.slice(2));
