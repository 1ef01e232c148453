/**
 * No host could be started: what to tell the user, who most probably mistyped something.
 */
import type { Adapter } from "../adapters/adapter.js";
import { describeCause, describeProcessEnd } from "./ending.js";
import { KitError, UsageError } from "./faults.js";
import type { HostEnding } from "./host.js";

const STDERR_LINES_SHOWN = 12;
const MACHINE_IS_FULL = new Set(["EAGAIN", "ENOMEM", "EMFILE", "ENFILE"]);

export function startFailure(adapter: Adapter, ending: HostEnding): UsageError | KitError {
  const { cause } = ending;
  const program = JSON.stringify(adapter.command);
  switch (cause.kind) {
    case "not-started": {
      const { code } = cause.error;
      if (code !== undefined && MACHINE_IS_FULL.has(code)) return new KitError(`the machine could not start another process (${code})`, "lower --jobs");
      if (code === "ENOENT") return new UsageError(`there is no program ${program} to start the host with`, missingProgramHint(adapter));
      if (code === "EACCES") return new UsageError(`the program ${program} cannot be executed`, "check its path and its permissions");
      return new UsageError(`the program ${program} could not be started: ${cause.error.message}`);
    }
    case "refused":
      return new UsageError(`the loop could not be made: ${cause.reason}${stderrLines(ending)}`, cause.hint);
    case "exited": {
      const message = `the host ended before it said hello (${describeProcessEnd(cause.end)})${outputLine(ending.unfinished)}${stderrLines(ending)}`;
      return new UsageError(message, wrongProgramHint(adapter));
    }
    case "violation":
      return new UsageError(`what answered is no host: ${cause.message}${outputLine(cause.output)}${stderrLines(ending)}`, wrongProgramHint(adapter));
    case "hung":
      return new UsageError(`${cause.message}${stderrLines(ending)}`, "does the module of the loop do something lengthy when it is imported?");
    case "left":
    case "dismissed":
      return new KitError(describeCause(cause));
  }
}

function missingProgramHint(adapter: Adapter): string {
  return adapter.kind === "python" ? "name a Python interpreter with --python PATH" : "check the first word of the command";
}

function wrongProgramHint(adapter: Adapter): string {
  if (adapter.kind === "python") return `check that ${JSON.stringify(adapter.command)} is Python 3.8 or later; name another with --python PATH`;
  return "a host writes the message hello on standard output first of all, and nothing but protocol messages; see conformance/hosts/PROTOCOL.md";
}

function outputLine(output: string | undefined): string {
  return output === undefined ? "" : `\n  it wrote: ${output}`;
}

function stderrLines(ending: HostEnding): string {
  const lines = ending.stderr.trimEnd().split("\n").slice(-STDERR_LINES_SHOWN);
  return lines.length === 1 && lines[0] === "" ? "" : `\n${lines.map((line) => `  | ${line}`).join("\n")}`;
}
