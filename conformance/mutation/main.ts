/**
 * `npm run mutants`: changes CPython's own loop in one small thing after the other, and tells which changes no case notices.
 *
 * Each mutant meets the cases that execute the changed lines. Many of those that survive change nothing that a program can see (a log text, a repr, what is freed a moment
 * later); among the others are promises that no case holds the loop to.
 */
import { Command, InvalidArgumentError, Option } from "commander";
import { parseAdapter } from "../adapters/parse-adapter.js";
import { openSpecification } from "../cli/specification.js";
import { explainFault } from "../cli/exit.js";
import { planOf } from "../run/plan.js";
import { executedLines } from "./executed-lines.js";
import { KINDS, mutantText, mutantsOf } from "./mutant.js";
import type { Kind } from "./mutant.js";
import { noticedBy } from "./try-mutant.js";

const MODULES = ["base_events", "selector_events", "unix_events", "events", "base_subprocess", "transports", "sslproto"].map((name) => `asyncio.${name}`);

interface Options {
  readonly python?: string;
  readonly share: number;
  readonly kind?: readonly Kind[];
  readonly verbose?: boolean;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("it must be a whole number above zero");
  return value;
}

const command = new Command("npm run mutants --")
  .description("Changes CPython's own loop in one small thing after the other, and tells which changes no case notices. All of them take some hours.")
  .argument("[modules...]", `modules of asyncio; by default ${MODULES.join(", ")}`)
  .option("--python <path>", "the interpreter, of version 3.9 or later")
  .option("--share <n>", "make only one change in so many", wholeNumber, 1)
  .addOption(new Option("--kind <kinds...>", "make only changes of these kinds").choices(KINDS))
  .option("--verbose", "show also who noticed the others")
  .action(async (modules: readonly string[], options: Options) => {
    try {
      await main(modules.length === 0 ? MODULES : modules, options);
    } catch (fault) {
      process.exitCode = explainFault(fault, false);
    }
  });
await command.parseAsync();

async function main(modules: readonly string[], { python, share, kind: kinds, verbose = false }: Options): Promise<void> {
  const adapter = parseAdapter("python", python === undefined ? {} : { python });
  const specification = openSpecification(undefined);
  const mutants = mutantsOf(adapter.command, modules)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .filter((_, index) => index % share === 0);
  const executed = await executedLines(planOf(specification), adapter);
  let unreached = 0;
  let noticed = 0;
  for (const [index, mutant] of mutants.entries()) {
    const ids = executed.casesOf(mutant);
    if (ids.size === 0) {
      unreached += 1;
      continue;
    }
    const by = await noticedBy(mutant, planOf(specification, [...specification.cases.values()].filter(({ id }) => ids.has(id))), adapter);
    if (by !== undefined) noticed += 1;
    if (by === undefined) console.log(`${index + 1}/${mutants.length} not noticed, by ${ids.size} cases  ${mutantText(mutant)}`);
    else if (verbose) console.log(`${index + 1}/${mutants.length} ${by}  ${mutantText(mutant)}`);
  }
  console.log(`${mutants.length} changes: ${noticed} noticed, ${mutants.length - noticed - unreached} not noticed, ${unreached} in lines that no case executes`);
}
