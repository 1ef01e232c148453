/**
 * The command line: which commands and options there are, what they mean, and what they say when used wrongly.
 *
 * Only this table is loaded at start; each command imports what it needs when it runs. Wrong usage, whether commander or a command finds
 * it, ends in one message and exit code 2.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { kitVersion } from "../run/kit-version.js";
import type { CoverageOptions } from "./commands/coverage.js";
import type { ListOptions } from "./commands/list.js";
import type { RunCommandOptions } from "./commands/run.js";
import { EXIT, explainFault } from "./exit.js";

/** Runs a command and yields the exit code. */
export async function commandLine(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.asExpected;
  const program = describe((code) => (exitCode = code));
  endQuietlyWithReader();
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has said what is wrong (or has shown the help that was asked for).
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.asExpected : EXIT.wrongUsage;
    return explainFault(error, args.includes("--trace"));
  }
}

function describe(done: (exitCode: number) => void): Command {
  const program = new Command("loopspec")
    .description("An executable specification of the asyncio event loop: runs its cases against any loop, in any language.")
    .version(kitVersion(), "-V, --version", "the version of the kit")
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(loopspec --help shows how)");
  addRun(program, done);
  addList(program, done);
  addShow(program, done);
  addLint(program, done);
  addCoverage(program, done);
  return program;
}

const EXAMPLES = `
Examples:
  loopspec run                                          the reference loop
  loopspec run --loop python                            asyncio's own loop
  loopspec run --loop python:uvloop:new_event_loop      any asyncio loop
  loopspec run --loop module:./my-loop.js --only 'stop/*' --verbose
  loopspec run --loop "command:./my-host" --report reports/mine
  loopspec show call_soon/fifo                          what a case does and what it expects
  loopspec list --group tasks --requirements            what the documentation promises

Exit codes: 0 as expected, 1 the loop falls short, 2 wrong usage or broken specification,
70 the kit or the machine failed, 130 interrupted.`;

function addRun(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("run")
    .description("run the cases against a loop and report which promises it keeps")
    .option("--loop <adapter>", "reference | python | python:MODULE:FACTORY | module:FILE.js | command:PROGRAM ARGUMENTS", "reference")
    .option("--python <path>", "the Python interpreter (default: python3, else python)");
  addFilters(command)
    .addOption(new Option("--basis <basis>", "only what is documented, or only what is de-facto").choices(["documented", "de-facto"]))
    .option("--profile <version>", "the version of the documentation to hold the loop to (default: what the host declares)")
    .option("--jobs <n>", "how many hosts at once, beside one for each set of environment variables that cases ask for (default: as many as are useful, up to five for each core, two or three if they run JavaScript)", wholeNumber)
    .option("--budget <seconds>", "time that a case has beyond the delays it asks for (default: 2)", seconds)
    .option("--report <path>", "write report.json and report.md into this folder; or only JSON, if it ends in .json")
    .option("--junit <file>", "write JUnit XML")
    .option("--spec <folder>", "the specification (default: the kit's own)")
    .option("--verbose", "show every failure in full, and every case that was skipped")
    .option("--trace", "show stack traces of the kit's own errors")
    .action(async (options: RunCommandOptions) => {
      const { runCommand } = await import("./commands/run.js");
      done(await runCommand(options));
    });
}

function addList(program: Command, done: (exitCode: number) => void): void {
  addFilters(program.command("list").description("list the cases, or the requirements"))
    .option("--requirements", "list the requirements instead, with the number of cases that verify each")
    .option("--spec <folder>", "the specification (default: the kit's own)")
    .option("--trace", "show stack traces of the kit's own errors")
    .action(async (options: ListOptions) => {
      const { listCommand } = await import("./commands/list.js");
      done(listCommand(options));
    });
}

function addShow(program: Command, done: (exitCode: number) => void): void {
  program
    .command("show")
    .description("show a case or a requirement: what it says, where it comes from, how it is proven")
    .argument("<id>", "of a case (call_soon/fifo) or of a requirement (call_soon.fifo)")
    .option("--spec <folder>", "the specification (default: the kit's own)")
    .option("--trace", "show stack traces of the kit's own errors")
    .action(async (id: string, options: { readonly spec?: string }) => {
      const { showCommand } = await import("./commands/show.js");
      done(showCommand(id, options));
    });
}

function addLint(program: Command, done: (exitCode: number) => void): void {
  program
    .command("lint")
    .description("check a specification: structure, meaning, completeness")
    .argument("[folder]", "the specification (default: the kit's own)")
    .option("--trace", "show stack traces of the kit's own errors")
    .action(async (folder: string | undefined) => {
      const { lintCommand } = await import("./commands/lint.js");
      done(lintCommand(folder));
    });
}

function addCoverage(program: Command, done: (exitCode: number) => void): void {
  program
    .command("coverage")
    .description("show which requirements have cases, and what the cases exercise")
    .option("--report <file>", "a report.json: show the verdict of each requirement, too")
    .option("--markdown <file>", "write the whole matrix as Markdown")
    .option("--situations", "show instead in which situations cases use each member: in tasks, callbacks, debug mode, ...")
    .option("--spec <folder>", "the specification (default: the kit's own)")
    .option("--trace", "show stack traces of the kit's own errors")
    .option("--verbose", "list every requirement that has no case")
    .action(async (options: CoverageOptions) => {
      const { coverageCommand } = await import("./commands/coverage.js");
      done(await coverageCommand(options));
    });
}

function addFilters(command: Command): Command {
  return command
    .option("--only <pattern>", "cases whose id contains it, or matches it as a glob ('stop/*'); or requirement:ID; repeatable", repeatable)
    .option("--group <group>", "cases of this group; repeatable", repeatable);
}

function repeatable(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError("It must be a whole number from 1 to 9999.");
  return Number(value);
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 3600)) throw new InvalidArgumentError("It must be a number of seconds, above 0 and at most 3600.");
  return number;
}

/** `loopspec list | head` closes the pipe early; that is no error. */
function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.asExpected);
  });
}
