/**
 * Compiling a case: from the YAML of a case, whose frame is known to be right, to a program and what is expected of it.
 *
 * Nothing that a host gets tells what the case expects: expectations stay beside the program, and `raises` becomes a mere `catch`.
 */
import type { LanguageTable } from "../language/table.js";
import type { Report } from "../load/problem.js";
import { itemsOf, positionOf, textOf, valueAt } from "../load/source-node.js";
import type { MappingNode } from "../load/source-node.js";
import type { Program } from "../model/program.js";
import type { Case } from "../model/specification.js";
import { Compilation } from "./compilation.js";
import { totalDelay } from "./delays.js";
import { compileEnvironment } from "./environment.js";
import { compileExpectation } from "./expectation.js";
import { operationsOf } from "./operations-of.js";
import { compilePeers } from "./peers.js";
import { MAIN } from "./scope.js";
import { compileSteps } from "./steps.js";

/** What a file says for all of its cases. */
export interface FileDefaults {
  readonly member: string;
  readonly group: string;
}

/** The case, or undefined if it has problems, which are reported. */
export function compileCase(node: MappingNode, defaults: FileDefaults, table: LanguageTable, report: Report): Case | undefined {
  const compilation = new Compilation(table, report);
  const scenario = valueAt(node, "scenario");
  const steps = scenario === undefined ? [] : compileSteps(scenario, MAIN, compilation);
  compilation.checkUses();
  const peers = compilePeers(valueAt(node, "peers"), compilation);
  const environment = compileEnvironment(valueAt(node, "environment"), compilation);
  if (compilation.failed) return undefined;

  const program: Program = {
    steps,
    ...(valueAt(node, "current_loop") === undefined ? {} : { current_loop: false as const }),
    ...(valueAt(node, "handler") === undefined ? {} : { handler: "default" as const }),
    ...(valueAt(node, "debug") === undefined ? {} : { debug: "untouched" as const }),
  };
  return {
    id: textOf(valueAt(node, "id")) ?? "",
    title: textOf(valueAt(node, "title")) ?? "",
    member: textOf(valueAt(node, "member")) ?? defaults.member,
    group: textOf(valueAt(node, "group")) ?? defaults.group,
    verifies: itemsOf(valueAt(node, "verifies")).map(textOf).filter((id) => id !== undefined),
    ...optionalText(node, "since"),
    ...optionalText(node, "until"),
    ...optionalText(node, "note"),
    ...(environment === undefined ? {} : { environment }),
    program,
    operations: [...operationsOf(program)],
    ...(peers === undefined ? {} : { peers }),
    ...(needsTls(compilation, peers, environment) ? { tls: true as const } : {}),
    delays: totalDelay(steps),
    expectation: compileExpectation(node),
    raises: compilation.raises,
    position: positionOf(node),
    steps: compilation.steps,
  };
}

function optionalText<Key extends "since" | "until" | "note">(node: MappingNode, key: Key): { [K in Key]?: string } {
  const text = textOf(valueAt(node, key));
  return (text === undefined ? {} : { [key]: text }) as { [K in Key]?: string };
}

/** Whether the runner must make certificates for the case. */
function needsTls(compilation: Compilation, peers: Case["peers"], environment: Case["environment"]): boolean {
  return (
    compilation.mentions("tls") ||
    Object.values(peers ?? {}).some(({ steps }) => steps.some(({ does }) => does === "tls")) ||
    Object.values(environment ?? {}).some((value) => value?.startsWith("$tls.") === true)
  );
}
