/** Pipes, files and paths outside of any loop, subprocesses' ids and signals. */
import { execFileSync } from "node:child_process";
import { chmodSync, constants, existsSync, lstatSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants as system } from "node:os";
import { pathToFileURL } from "node:url";
import { callFunction } from "./members.js";
import { definePlain } from "./registry.js";
import type { Arguments } from "./registry.js";
import { asBytes } from "./buffers.js";
import { immutableBytes } from "../scenario/immutable-bytes.js";
import { isOpen } from "../scenario/resources.js";
import type { CaseState } from "../case-state.js";
import { newError } from "../errors.js";
import { waitForFd } from "../../../../reference/system/calls-files.js";
import type { FileObject } from "../../../../reference/index.js";

const PATIENCE = 5;
const POLL_READABLE = 1;
const POLL_WRITABLE = 4;
const MODES = { read: constants.O_RDONLY, write: constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, append: constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND };

const fileIn = (args: Arguments): FileObject => args["file"] as FileObject;
const pathIn = (args: Arguments): string => (args["path"] instanceof Uint8Array ? Buffer.from(args["path"]).toString("utf8") : String(args["path"]));

const waitFor = (file: FileObject, events: number, seconds: number): boolean => waitForFd(file.fileno(), events, seconds);

/** Waits for the descriptor first, since it need not block by itself. */
function readUntil(file: FileObject, count: number, state: CaseState): Buffer {
  const parts: Buffer[] = [];
  for (let rest = count; rest > 0; ) {
    if (!waitFor(file, POLL_READABLE, PATIENCE)) throw newError("TimeoutError", ["nothing came"], state);
    const part = file.read(rest);
    if (part.length === 0) break;
    parts.push(part);
    rest -= part.length;
  }
  return immutableBytes(Buffer.concat(parts));
}

function writeAll(file: FileObject, data: Buffer, state: CaseState): void {
  for (let rest = data; rest.length > 0; ) {
    if (!waitFor(file, POLL_WRITABLE, PATIENCE)) throw newError("TimeoutError", ["nobody reads"], state);
    // A pipe that can be written takes a page at once; more might block.
    rest = rest.subarray(file.write(rest.subarray(0, 4096)));
  }
}

function fillPipe(file: FileObject): number {
  const zeros = Buffer.alloc(4096);
  let total = 0;
  while (waitFor(file, POLL_WRITABLE, 0)) total += file.write(zeros);
  return total;
}

function fifo(state: CaseState): FileObject[] {
  const path = state.resources.freshPath();
  execFileSync("mkfifo", [path]);
  // The reading end without waiting for a writer, then the writing end, which then has one.
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writing = openSync(path, constants.O_WRONLY);
  return [reading, writing].map((fd) => state.resources.track(new state.subject.FileObject(fd)));
}

let abstractPaths = 0;

const signalNumber = (signal: unknown): unknown => (typeof signal === "string" ? (system.signals as Readonly<Record<string, number>>)[signal] : signal);

const signalName = (signal: unknown): NodeJS.Signals =>
  (typeof signal === "string" ? signal : Object.entries(system.signals).find(([, value]) => value === signal)?.[0]) as NodeJS.Signals;

const isAlive = (pid: unknown): boolean => {
  try {
    const status = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    return !/\) [ZX] /.test(status);
  } catch {
    return false;
  }
};

definePlain({
  pipe: (_args, context) => (callFunction("pipe", [], context) as FileObject[]).map((file) => context.state.resources.track(file)),
  write_file: (args, { state }) => writeAll(fileIn(args), asBytes(args["data"]), state),
  read_file: (args, { state }) => readUntil(fileIn(args), Number(args["count"]), state),
  read_file_now: (args) => (waitFor(fileIn(args), POLL_READABLE, 0) ? immutableBytes(fileIn(args).read(Number(args["count"]))) : null),
  fill_pipe: (args) => fillPipe(fileIn(args)),
  is_file_closed: (args) => !isOpen(fileIn(args)),
  open_file: (args, { state }) => state.resources.track(new state.subject.FileObject(openSync(pathIn(args), MODES[String(args["mode"]) as keyof typeof MODES]))),
  temporary_path: (args, { state }) => {
    const path = state.resources.freshPath(args["name"] === undefined ? undefined : String(args["name"]));
    return args["as_bytes"] === true ? immutableBytes(Buffer.from(path)) : path;
  },
  long_path: (_args, { state }) => state.resources.freshPath("x".repeat(200)),
  abstract_path: (args) => {
    const path = `\0loopspec-${process.pid}-${++abstractPaths}-${process.hrtime.bigint()}`;
    return args["as_bytes"] === true ? immutableBytes(Buffer.from(path)) : path;
  },
  path_object: (args) => pathToFileURL(String(args["path"])),
  make_file: (args) => {
    writeFileSync(pathIn(args), asBytes(args["content"]));
    if (args["executable"] === true) chmodSync(pathIn(args), 0o755);
  },
  make_fifo: (_args, { state }) => fifo(state),
  make_folder: (_args, { state }) => {
    const path = state.resources.freshPath();
    mkdirSync(path);
    return path;
  },
  file_content: (args) => immutableBytes(readFileSync(pathIn(args))),
  path_exists: (args) => existsSync(pathIn(args)),
  is_socket_path: (args) => existsSync(pathIn(args)) && lstatSync(pathIn(args)).isSocket(),
  remove_path: (args) => rmSync(pathIn(args), { recursive: true, force: true }),

  raise_signal: (args) => void process.kill(process.pid, signalName(args["signal"])),
  signal_number: (args) => signalNumber(args["signal"]),
  // A running loop listens to SIGINT for Python's default action, KeyboardInterrupt: that is no handler.
  signal_disposition: (args) => (process.listeners(signalName(args["signal"])).some(({ name }) => name !== "raiseKeyboardInterrupt") ? "handled" : "default"),
  set_signal_handler: (args, { state }) => {
    const callback = args["callback"] as (number: unknown, frame: null) => unknown;
    const name = signalName(args["signal"]);
    const listener = (): void => void callback(signalNumber(name), null);
    process.on(name, listener);
    state.resources.afterwards(() => process.removeListener(name, listener));
  },
  is_process_alive: (args) => isAlive(args["pid"]),
});
