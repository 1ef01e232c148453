/** `loopspec show ID`: everything about one case or one requirement. */
import { stringify } from "yaml";
import { explainProgram } from "../../compile/explain.js";
import type { Case, Requirement, Specification } from "../../model/specification.js";
import { levelOf } from "../../judge/level.js";
import { peerStepText } from "../../judge/peers.js";
import { paintFor } from "../../report/paint.js";
import type { Paint } from "../../report/paint.js";
import { wrapped } from "../../report/text-table.js";
import { UsageError } from "../../run/faults.js";
import { nearestFew } from "../../run/select.js";
import { EXIT } from "../exit.js";
import { openSpecification } from "../specification.js";

const SUGGESTIONS = 3;
const INDENT = "    ";
const WIDTH = 100;

export function showCommand(id: string, options: { readonly spec?: string }): number {
  const specification = openSpecification(options.spec);
  const paint = paintFor(process.stdout, process.env);
  const item = specification.cases.get(id);
  const requirement = specification.requirements.get(id);
  if (item !== undefined) process.stdout.write(showCase(item, specification, paint));
  if (requirement !== undefined) process.stdout.write(showRequirement(requirement, specification, paint));
  if (item === undefined && requirement === undefined) throw unknownId(id, specification);
  return EXIT.asExpected;
}

function showCase(item: Case, specification: Specification, paint: Paint): string {
  const { level, basis } = levelOf(item, specification.requirements);
  const { file, line } = item.position;
  const since = item.since === undefined ? "" : `, since ${item.since}`;
  const until = item.until === undefined ? "" : `, until ${item.until}`;
  const requirements = item.verifies.flatMap((id) => specification.requirements.get(id) ?? []);
  return [
    `${paint.bold(item.id)}\n`,
    paragraph(item.title, "  "),
    `\n  ${paint.dim(`case of ${item.member}, group ${item.group}, ${level}, ${basis}${since}${until}; ${file}:${line}`)}\n`,
    heading(paint, "verifies"),
    ...requirements.map((requirement) => `${INDENT}${requirement.id}  ${paint.dim(sourceOf(requirement, specification))}\n${paragraph(requirement.text, `${INDENT}  `)}`),
    ...Object.entries(item.peers ?? {}).map(([name, { steps }]) => heading(paint, `peer ${name}`) + block(steps.map((step) => `- ${peerStepText(step)}`).join("\n"))),
    ...(item.environment === undefined ? [] : [heading(paint, "environment"), block(stringify(item.environment))]),
    heading(paint, "scenario"),
    block(explainProgram(item)),
    heading(paint, "expects"),
    block(stringify(expectationOf(item), { lineWidth: 0, flowCollectionPadding: false })),
    ...(item.note === undefined ? [] : [heading(paint, "note"), paragraph(item.note, INDENT)]),
  ].join("");
}

/** The bare log where there is nothing else, as most cases are written. */
function expectationOf(item: Case): unknown {
  const { expect, ...further } = item.expectation;
  return Object.keys(further).length === 0 ? expect : item.expectation;
}

function showRequirement(requirement: Requirement, specification: Specification, paint: Paint): string {
  const cases = [...specification.cases.values()].filter((item) => item.verifies.includes(requirement.id));
  const { file, line } = requirement.position;
  const validity = `${requirement.since === undefined ? "" : `, since ${requirement.since}`}${requirement.until === undefined ? "" : `, until ${requirement.until}`}`;
  return [
    `${paint.bold(requirement.id)}\n`,
    paragraph(requirement.text, "  "),
    `\n  ${paint.dim(`requirement, group ${requirement.group}, ${requirement.level}, ${requirement.basis}${validity}; ${file}:${line}`)}\n`,
    heading(paint, "source"),
    `${INDENT}${sourceOf(requirement, specification)}\n`,
    ...(requirement.untestable === undefined ? [] : [heading(paint, "untestable"), paragraph(requirement.untestable, INDENT)]),
    ...(requirement.cpython === undefined ? [] : [heading(paint, "CPython"), ...requirement.cpython.map(({ versions, does, runtime }) => paragraph(`${runtime === undefined ? "" : `${runtime} `}${versions}: ${does}`, INDENT))]),
    heading(paint, "cases"),
    ...(cases.length === 0 ? [`${INDENT}none\n`] : cases.map((item) => `${INDENT}${item.id}  ${paint.dim(item.title)}\n`)),
  ].join("");
}

function sourceOf(requirement: Requirement, specification: Specification): string {
  const { document, section } = requirement.source;
  const known = specification.documents.get(document);
  return `${known?.title ?? document}, ${JSON.stringify(section)}${known?.url === undefined ? "" : ` (${known.url})`}`;
}

function heading(paint: Paint, text: string): string {
  return `\n  ${paint.bold(text)}\n`;
}

function paragraph(text: string, indent: string): string {
  return wrapped(text, WIDTH - indent.length).map((line) => `${indent}${line}\n`).join("");
}

function block(text: string): string {
  return text.trimEnd().split("\n").map((line) => `${INDENT}${line}\n`).join("");
}

function unknownId(id: string, specification: Specification): UsageError {
  const known = [...specification.cases.keys(), ...specification.requirements.keys()];
  return new UsageError(`there is no case and no requirement ${JSON.stringify(id)}`, `nearest: ${nearestFew(id, known, SUGGESTIONS).join(", ")}`);
}
