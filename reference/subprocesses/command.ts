/**
 * What a child process is started with: the program and its arguments, the environment, the directory.
 *
 * Programs may give all of them as text or as bytes. Node passes text only, and passes it as UTF-8; so bytes are accepted when they are UTF-8,
 * and refused when passing them on would change them.
 */
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import { plainPath } from "../system/paths.js";
import type { Path } from "../system/paths.js";
import { PIPE } from "./stdio.js";
import type { Redirection, Redirections } from "./stdio.js";

/** Environment variables: an object, or a map whose keys may be bytes as well. */
export type Environment = Readonly<Record<string, string | Uint8Array>> | ReadonlyMap<string | Uint8Array, string | Uint8Array>;

export interface SubprocessOptions {
  /** Where the standard streams go. Default: PIPE for each. */
  readonly stdin?: Redirection;
  readonly stdout?: Redirection;
  readonly stderr?: Redirection;
  /** The environment variables. Default: those of this process. */
  readonly env?: Environment | null;
  /** The directory to start in. Default: that of this process. */
  readonly cwd?: Path | null;
  /** Whether the child becomes the leader of a new session. Default: false. */
  readonly startNewSession?: boolean;
  /** The file to run in place of the program, whose name the child still gets as its own. Default: the program. */
  readonly executable?: Path | null;
  /** Further descriptors that the child is to have, under the same numbers. Default: none. */
  readonly passFds?: readonly number[];
  /** True for `subprocessShell`, false for `subprocessExec`, which are the defaults. */
  readonly shell?: boolean;
  /** The streams are bytes without a buffer, so these may only be given as what they are. */
  readonly universalNewlines?: boolean;
  readonly bufsize?: number;
  readonly text?: boolean | null;
  readonly encoding?: string | null;
  readonly errors?: string | null;
}

const OPTIONS: ReadonlySet<string> = new Set([
  ...["stdin", "stdout", "stderr", "env", "cwd", "startNewSession", "executable", "passFds"],
  ...["shell", "universalNewlines", "bufsize", "text", "encoding", "errors"],
]);

/** What to start, in the form that Node takes. */
export interface Command {
  /** The name that the child gets as its own. */
  readonly program: string;
  /** The file to run. */
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>> | null;
  readonly cwd: string | null;
  readonly startNewSession: boolean;
  readonly passFds: readonly number[];
}

/** @throws {ValueError} for options that would turn the streams into text; {AsyncioTypeError} for unknown ones. */
export function checkSubprocessOptions(method: string, options: SubprocessOptions): void {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.has(name)) throw new AsyncioTypeError(`${method} has no option ${name}`);
  }
  const { universalNewlines = false, bufsize = 0, text = null, encoding = null, errors = null } = options;
  if (universalNewlines) throw new ValueError("universal_newlines must be False"); // subprocess_exec.universal-newlines-error
  if (bufsize !== 0) throw new ValueError("bufsize must be 0"); // subprocess_exec.bufsize-error
  if (text !== null && text) throw new ValueError("text must be False"); // subprocess_exec.text-error
  if (encoding !== null) throw new ValueError("encoding must be None"); // subprocess_exec.encoding-error
  if (errors !== null) throw new ValueError("errors must be None"); // subprocess_exec.errors-error
}

/** The redirections that the options ask for. */
export function redirectionsOf({ stdin = PIPE, stdout = PIPE, stderr = PIPE }: SubprocessOptions): Redirections {
  return { stdin, stdout, stderr }; // subprocess_exec.stdin-default, subprocess_exec.stdout-default, subprocess_exec.stderr-default
}

/**
 * A command in the form that Node takes.
 * @param words the program and its arguments.
 * @throws {AsyncioTypeError} for what is neither text, bytes nor a path; {ValueError} for what the system could not be told.
 */
export function makeCommand(words: readonly unknown[], options: SubprocessOptions): Command {
  const [program, ...args] = words.map((word) => asText(plainPath(word))); // subprocess_exec.program-type, subprocess_exec.argument-type
  if (program === undefined) throw new AsyncioTypeError("there is no program to run");
  return {
    program,
    executable: options.executable === undefined || options.executable === null ? program : asText(plainPath(options.executable)), // subprocess_exec.executable
    args,
    env: options.env === undefined || options.env === null ? null : asEnvironment(options.env), // subprocess_exec.env
    cwd: options.cwd === undefined || options.cwd === null ? null : asText(plainPath(options.cwd)), // subprocess_exec.cwd
    startNewSession: options.startNewSession === true, // subprocess_exec.start-new-session
    passFds: options.passFds ?? [],
  };
}

function asEnvironment(env: Environment): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of env instanceof Map ? (env as ReadonlyMap<unknown, unknown>) : Object.entries(env)) {
    const text = asText(name);
    if (text.includes("=")) throw new ValueError("illegal environment variable name");
    variables[text] = asText(value);
  }
  return variables;
}

function asText(value: unknown): string {
  const text = typeof value === "string" ? value : decode(value);
  if (text.includes("\0")) throw new ValueError("embedded null byte");
  return text;
}

function decode(value: unknown): string {
  if (!(value instanceof Uint8Array)) throw new AsyncioTypeError(`expected text or bytes, got ${describeValue(value)}`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value); // subprocess_exec.bytes-arguments
  } catch (error) {
    throw new ValueError("bytes that are no UTF-8 cannot be passed to a child process on this runtime").from(error);
  }
}
