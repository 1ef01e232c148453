/**
 * `npm run sensitivity`: runs the broken loops and, if none were named, writes the table.
 *
 * Each loop meets all cases about what it breaks and a sample of the others (sample.ts).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { openSpecification } from "../cli/specification.js";
import { packageFolder } from "../language/package-folder.js";
import { type LibraryEntry, loadLibrary } from "./library.js";
import { type MatrixRow, runMatrix } from "./matrix.js";
import { proveMore } from "./prove-more.js";
import { sampleFor } from "./sample.js";
import { sensitivityTable } from "./table.js";

/** With --quick, one in so many loops meets cases about something else. */
const QUICK_SHARE = 24;

interface Options {
  readonly all?: boolean;
  readonly quick?: boolean;
}

const command = new Command("npm run sensitivity --")
  .description("Runs the broken loops and tells which cases catch them; without names it runs all and writes conformance/sensitivity/TABLE.md. Exit code 1 if a loop is not caught.")
  .argument("[names...]", "loops whose AREA/NAME contains one of these")
  .option("--all", "let every loop meet every case: takes hours")
  .option("--quick", `let only one loop in ${QUICK_SHARE} meet cases about something else than it breaks`)
  .action(async (names: readonly string[], options: Options) => {
    process.exitCode = await main(names, options);
  });
await command.parseAsync();

async function main(names: readonly string[], { all = false, quick = false }: Options): Promise<number> {
  const library = await loadLibrary();
  const strange = names.filter((name) => !library.some(({ id }) => id.includes(name)));
  if (strange.length > 0) {
    console.error(`no broken loop is called ${strange.map((name) => JSON.stringify(name)).join(" or ")}; their names are those of the files below conformance/sensitivity/loops`);
    return 2;
  }
  return run(names.length === 0 ? library : library.filter(({ id }) => names.some((name) => id.includes(name))), names.length === 0, all ? 0 : quick ? QUICK_SHARE : 1);
}

/** @param share one in so many loops meets cases about something else; 0: every loop meets every case. */
async function run(loops: readonly LibraryEntry[], writesTable: boolean, share: number): Promise<number> {
  const specification = openSpecification(undefined);
  const cases = [...specification.cases.values()];
  const rows = await runMatrix({
    specification,
    loops,
    ...(share === 0 ? {} : { casesFor: (loop) => sampleFor(loop, cases, share) }),
    onRow: (row, done) => console.log(line(row, `${done}/${loops.length}`)),
  });
  if (writesTable) {
    const more = await proveMore(specification, loops, rows);
    writeFileSync(join(packageFolder(), "conformance/sensitivity/TABLE.md"), sensitivityTable(specification, more));
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
