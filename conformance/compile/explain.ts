/**
 * A program as text for people: one step per line, indented like the blocks it stands in, without what goes without saying.
 */
import type { Call, Expression } from "../model/program.js";
import type { Case } from "../model/specification.js";

export function explainProgram(kase: Pick<Case, "program" | "raises">): string {
  return kase.program.steps.flatMap((call) => linesOf(call, kase.raises)).join("\n");
}

type Raises = Readonly<Record<number, string>>;

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The lines of a call: its head with all short arguments, then its blocks. */
function linesOf(call: Call, raises: Raises): string[] {
  const shown = Object.entries(call.args).filter(([name, value]) => !isDefaultLoop(name, value));
  const short = shown.filter(([, value]) => !holdsSteps(value));
  const long = shown.filter(([, value]) => holdsSteps(value));
  const words = short.map(([name, value]) => (shown.length === 1 ? textOf(value) : `${name}=${textOf(value)}`));
  const head = [call.as === undefined ? call.op : `${call.as} = ${call.op}`, ...words].join(" ");
  const expected = raises[call.at];
  const tail = expected === undefined ? "" : `   (must raise ${expected})`;
  if (long.length === 0) return [head + tail];
  const [only] = long;
  if (long.length === 1 && only !== undefined) {
    const [first = "", ...rest] = sectionOf(only[1], raises);
    return first.endsWith(":") || rest.length > 0 || isCall(only[1]) ? [`${head}${first === ":" ? "" : " "}${first}${tail}`, ...rest] : [`${head} ${first}${tail}`];
  }
  return [`${head}${tail}`, ...indent(long.flatMap(([name, value]) => namedSection(name, value, raises)))];
}

/** A part with steps: the first line goes on where the head ended. */
function sectionOf(value: Expression, raises: Raises): string[] {
  const steps = stepsOf(value);
  if (steps !== undefined) return [steps.length === 0 ? ": nothing" : ":", ...indent(steps.flatMap((call) => linesOf(call, raises)))];
  if (isCall(value)) return linesOf(value, raises);
  if (isObject(value) && "list" in value) return [":", ...indent(value.list.flatMap((item) => namedSection("-", item, raises)))];
  if (isObject(value) && "dict" in value) return [":", ...indent(Object.entries(value.dict).flatMap(([key, item]) => namedSection(key, item, raises)))];
  if (isObject(value) && "handlers" in value) {
    return [":", ...indent(value.handlers.flatMap(({ error, block }) => [`${error}:`, ...indent(block.flatMap((call) => linesOf(call, raises)))]))];
  }
  return [textOf(value)];
}

function namedSection(name: string, value: Expression, raises: Raises): string[] {
  const [first = "", ...rest] = holdsSteps(value) ? sectionOf(value, raises) : [textOf(value)];
  const bullet = name === "-" ? "- " : `${name}: `;
  return first.startsWith(":") ? [`${name}${first}`, ...rest] : [`${bullet}${first}`, ...rest];
}

/** An expression in one line. */
function textOf(value: Expression): string {
  if (!isObject(value)) return JSON.stringify(value);
  if ("float" in value) return value.float.toFixed(1);
  if ("ref" in value) return `$${[value.ref, ...(value.path ?? [])].join(".")}`;
  if ("list" in value) return `[${value.list.map(textOf).join(", ")}]`;
  if ("dict" in value) return `{${Object.entries(value.dict).map(([key, item]) => `${key}: ${textOf(item)}`).join(", ")}}`;
  if ("op" in value) return `${value.as === undefined ? "" : `${value.as} = `}${value.op}(${argumentsText(value)})`;
  return "...";
}

function argumentsText(call: Call): string {
  const shown = Object.entries(call.args).filter(([name, value]) => !isDefaultLoop(name, value));
  return shown.map(([name, value]) => (shown.length === 1 ? textOf(value) : `${name}=${textOf(value)}`)).join(", ");
}

const isObject = (value: Expression): value is Exclude<Expression, null | boolean | number | string> => typeof value === "object" && value !== null;
const isCall = (value: Expression): value is Call => isObject(value) && "op" in value;
const isDefaultLoop = (name: string, value: Expression): boolean => name === "loop" && isObject(value) && "ref" in value && value.ref === "loop" && value.path === undefined;

function stepsOf(value: Expression): readonly Call[] | undefined {
  if (!isObject(value)) return undefined;
  if ("function" in value) return value.function;
  return "block" in value ? value.block : undefined;
}

/** Whether an expression needs lines of its own. */
function holdsSteps(value: Expression): boolean {
  if (!isObject(value)) return false;
  if ("function" in value || "block" in value || "handlers" in value) return true;
  if ("list" in value) return value.list.some(holdsSteps);
  if ("dict" in value) return Object.values(value.dict).some(holdsSteps);
  return "op" in value && Object.values(value.args).some(holdsSteps);
}
