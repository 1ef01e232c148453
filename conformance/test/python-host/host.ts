/** Drives a real Python host over its protocol: starts it, feeds it programs, and checks every message against the schema. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { packageFolder } from "../../language/package-folder.js";
import type { Leaks, ObservedEvent, ObservedRecord, ObservedWarning, Outcome } from "../../model/observation.js";
import type { Program } from "../../model/program.js";

export const hostFolder = join(packageFolder(), "conformance", "hosts", "python");
export const fixtureFolder = join(packageFolder(), "conformance", "test", "fixtures", "python-host");

const schema = JSON.parse(readFileSync(join(packageFolder(), "conformance", "hosts", "protocol.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

export interface Done {
  readonly outcome: Outcome;
  readonly closed: boolean;
  readonly close_error?: unknown;
  readonly leaks: Leaks;
  readonly warnings: readonly ObservedWarning[];
  readonly records: readonly ObservedRecord[];
  readonly duration: number;
  readonly leaves?: boolean;
}

export interface Hello {
  readonly loop: { readonly name: string; readonly class: string; readonly module: string; readonly inherits?: string; readonly version?: string };
  readonly runtime: { readonly name: string; readonly version: string };
  readonly profile: string;
  readonly operations: readonly string[];
  readonly traits: readonly string[];
}

interface Message {
  readonly type: string;
  readonly case?: string;
}

/** What one process said, start to end. */
export interface Session {
  readonly hello: Hello | undefined;
  readonly refused: { readonly reason: string; readonly hint?: string } | undefined;
  readonly cases: ReadonlyMap<string, { readonly events: readonly ObservedEvent[]; readonly done: Done | undefined }>;
  /** What the host wanted of the runner. */
  readonly requests: readonly object[];
  readonly status: number | null;
  readonly stderr: string;
  /** Messages that the schema does not allow. */
  readonly malformed: readonly string[];
}

export interface Options {
  readonly python: string;
  readonly factory?: string;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The values of $tls and $peers, for all programs alike. */
  readonly resources?: object;
}

/** Starts a host, sends it all programs at once, and waits for its end. */
export function converse(options: Options, programs: Readonly<Record<string, Program>>): Promise<Session> {
  const environment = { PYTHONDONTWRITEBYTECODE: "1", ...options.environment };
  return converseWith([options.python, hostFolder, ...(options.factory === undefined ? [] : [options.factory])], { ...options, environment }, programs);
}

/** The same with any host, told by its command line. */
export async function converseWith([command = "", ...args]: readonly string[], options: Omit<Options, "python" | "factory">, programs: Readonly<Record<string, Program>>): Promise<Session> {
  const host = spawn(command, args, { cwd: options.folder ?? fixtureFolder, env: { ...process.env, ...options.environment } });
  const malformed: string[] = [];
  for (const [id, program] of Object.entries(programs)) {
    const message = { type: "run", case: id, program, ...(options.resources === undefined ? {} : { resources: options.resources }) };
    if (!validate(message)) malformed.push(`${JSON.stringify(message)}: ${JSON.stringify(validate.errors)}`);
    host.stdin.write(`${JSON.stringify(message)}\n`);
  }
  host.stdin.on("error", () => undefined);
  host.stdin.end();
  let stdout = "";
  let stderr = "";
  host.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  host.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const status = await new Promise<number | null>((resolve, reject) => host.on("error", reject).on("close", resolve));
  return { ...readMessages(stdout, malformed), status, stderr, malformed };
}

function readMessages(stdout: string, malformed: string[]): Pick<Session, "hello" | "refused" | "cases" | "requests"> {
  const cases = new Map<string, { events: ObservedEvent[]; done: Done | undefined }>();
  const requests: object[] = [];
  let hello: Hello | undefined;
  let refused: { reason: string; hint?: string } | undefined;
  for (const line of stdout.split("\n").filter((text) => text !== "")) {
    const message = parseLine(line);
    if (message === undefined || !validate(message)) malformed.push(`${line}: ${JSON.stringify(validate.errors)}`);
    if (message === undefined) continue;
    if (message.type === "hello") hello = message as unknown as Hello;
    if (message.type === "refused") refused = message as unknown as { reason: string; hint?: string };
    if (message.type === "request") requests.push(message);
    if (message.type === "begin") cases.set(message.case ?? "", { events: [], done: undefined });
    const open = cases.get(message.case ?? "");
    if (message.type === "event") open?.events.push(message as unknown as ObservedEvent);
    if (message.type === "done" && open !== undefined) open.done = message as unknown as Done;
  }
  return { hello, refused, cases, requests };
}

function parseLine(line: string): Message | undefined {
  try {
    return JSON.parse(line) as Message;
  } catch {
    return undefined;
  }
}
