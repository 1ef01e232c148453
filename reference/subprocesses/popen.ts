/**
 * A child process, as the system knows it: started, alive, ended with a status.
 *
 * Node starts the process and waits for its end, since the system tells only one place in a process that a child has ended. All else is ours: the
 * streams are plain descriptors that Node never touches.
 *
 * Node says of a start that failed only later what went wrong, although it knows at once. So starting is a coroutine.
 */
import { spawn } from "node:child_process";
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { constants } from "node:os";
import { OSError, ProcessLookupError } from "../errors/os-error.js";
import { fromPromise } from "../futures/promise-bridge.js";
import type { EventLoop } from "../loop/event-loop.js";
import { errnos, systemError } from "../system/errno.js";
import { errorOfNode } from "../system/file-kind.js";
import type { FileObject } from "../system/file-object.js";
import type { Coroutine } from "../tasks/awaitable.js";
import type { Command } from "./command.js";
import { withoutInheritance } from "./inheritance.js";
import type { ChildStream, StandardStreams } from "./stdio.js";

export class Popen {
  /** The program and its arguments. */
  readonly args: readonly string[];
  readonly pid: number;
  /** The exit status, or the negated number of the signal that ended the process; null while it runs. */
  returncode: number | null = null;
  /** Our ends of the pipes; null for a stream that is no pipe. */
  readonly stdin: FileObject | null;
  readonly stdout: FileObject | null;
  readonly stderr: FileObject | null;
  protected readonly child: ChildProcess;

  /** @param onExit called once, when the process has ended and `returncode` is set. */
  constructor(command: Command, child: ChildProcess, pid: number, streams: StandardStreams, onExit: () => void) {
    this.args = [command.program, ...command.args];
    this.child = child;
    this.pid = pid;
    [this.stdin, this.stdout, this.stderr] = streams.ours;
    child.once("exit", (status, signal) => {
      this.returncode = status ?? -signalNumberOf(signal); // subprocess_transport.returncode-signal
      onExit();
    });
    child.unref(); // the loop keeps the process alive while it runs, and nothing does when it does not
  }

  /** The return code; null while the process runs. */
  poll(): number | null {
    return this.returncode;
  }

  /**
   * @throws {ProcessLookupError} if the process has ended: its number may belong to another one by now.
   * @throws {OSError} if there is no such signal.
   */
  sendSignal(signal: number): void {
    if (this.returncode !== null) throw new ProcessLookupError(errnos.ESRCH, "No such process");
    try {
      process.kill(this.pid, signal);
    } catch (error) {
      throw errorOfNode(error);
    }
  }

  toString(): string {
    return `<${this.constructor.name} pid=${this.pid} returncode=${String(this.returncode)} args=${JSON.stringify(this.args)}>`;
  }
}

/**
 * Starts a process. The child's ends of the streams are closed here in any case, ours if it fails.
 * @param onExit called once, when the process has ended.
 * @throws {OSError} if the program cannot be run: FileNotFoundError, PermissionError, ...
 */
export function* startProcess(loop: EventLoop, command: Command, streams: StandardStreams, onExit: () => void): Coroutine<Popen> {
  let popen: Popen | null = null;
  try {
    const child = spawnChild(command, streams);
    if (child.pid === undefined) throw yield* fromPromise(failureOf(child), loop); // subprocess_exec.missing-command
    popen = new Popen(command, child, child.pid, streams, onExit);
    return popen;
  } finally {
    if (popen === null) streams.closeAll();
    else streams.closeChildEnds();
  }
}

function spawnChild(command: Command, streams: StandardStreams): ChildProcess {
  if (command.executable === "") throw systemError(errnos.ENOENT); // Node would call that a mistake in the program
  const options: SpawnOptions = {
    stdio: withPassed(streams.forChild, command.passFds),
    argv0: command.program,
    detached: command.startNewSession,
    // Node would pass its own variable for coverage on, also to a child that is to have an environment of its own.
    ...(command.env === null ? {} : { env: { NODE_V8_COVERAGE: undefined, ...command.env } }),
    ...(command.cwd === null ? {} : { cwd: command.cwd }),
  };
  try {
    return withoutInheritance(() => spawn(command.executable, [...command.args], options));
  } catch (error) {
    throw errorOfNode(error);
  }
}

/** The child's descriptors, each at its number. Node opens nothing for a number above 2 that is left out. */
function withPassed(standard: readonly ChildStream[], passed: readonly number[]): ChildStream[] {
  const all = [...standard];
  for (const fd of passed) {
    if (fd < standard.length) continue; // Python, too, leaves the standard streams to their own options
    while (all.length < fd) all.push("ignore");
    all[fd] = fd; // subprocess_exec.pass-fds
  }
  return all;
}

/** Why a process could not be started. */
function failureOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(errorOfNode(error)));
  });
}

function signalNumberOf(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : constants.signals[signal];
}

/** Whether an error says that the process is not there, or not ours. */
export function isProcessGone(error: unknown): boolean {
  return error instanceof OSError && (error.errno === errnos.ESRCH || error.errno === errnos.EPERM);
}
