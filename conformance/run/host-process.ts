/**
 * One host as an operating-system process: start, pipes, signals, end. It knows nothing of messages or cases.
 *
 * The process leads a group of its own, and the group is killed whenever the process ends, whoever ended it: that is how children
 * which a scenario left behind are caught. The end is reported once, after what was still in the pipe has been read, or a moment later if somebody
 * outside the group holds the pipe open.
 */
import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { HostCommand } from "../adapters/adapter.js";
import { DRAIN_WAIT, STDERR_KEPT, STDERR_PER_LOOK } from "./limits.js";
import { TailBuffer } from "./tail-buffer.js";

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why the process could not even be started. */
  readonly error?: NodeJS.ErrnoException;
}

export interface ProcessListener {
  output(chunk: Buffer): void;
  ended(end: ProcessEnd): void;
}

/** The groups that live now, so that none outlives the runner, however it ends. */
const livingGroups = new Set<number>();
process.on("exit", () => {
  for (const group of livingGroups) signalGroup(group, "SIGKILL");
});

export class HostProcess {
  readonly stderr = new TailBuffer(STDERR_KEPT);
  readonly pid: number | undefined;
  private readonly child: ChildProcessWithoutNullStreams;
  private stderrThisLook = 0;
  private end: ProcessEnd | undefined;
  private reported = false;
  /** Runs from the exit to the end of the output; a timer that nobody stops would hold up the end of the runner. */
  private drain: NodeJS.Timeout | undefined;
  /** The exit alone does not kill the group while a stack dump of the group is being waited for. */
  private sparing = false;

  constructor(
    command: HostCommand,
    environment: Readonly<Record<string, string | undefined>>,
    private readonly listener: ProcessListener,
  ) {
    this.child = spawn(command.command, [...command.args], {
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, ...command.env, ...environment },
    });
    this.pid = this.child.pid;
    if (this.pid !== undefined) livingGroups.add(this.pid);
    // A host that dies or closes its input makes writing fail; its end tells the story, not the failed write.
    this.child.stdin.on("error", () => undefined);
    this.child.stdout.on("error", () => undefined);
    this.child.stderr.on("error", () => undefined);
    this.child.stdout.on("data", (chunk: Buffer) => {
      if (!this.reported) listener.output(chunk);
    });
    this.child.stderr.on("data", (chunk: Buffer) => this.keepStderr(chunk));
    this.child.on("error", (error) => {
      if (this.pid === undefined) this.finish({ code: null, signal: null, error });
    });
    this.child.on("exit", (code, signal) => {
      this.end ??= { code, signal };
      if (!this.sparing) this.killGroup();
      if (!this.reported) this.drain = setTimeout(() => this.conclude(), DRAIN_WAIT * 1000);
    });
    this.child.on("close", () => this.conclude());
  }

  write(line: string): void {
    // Lines that are written in the same turn travel together: each write would wake the host.
    if (this.child.stdin.writableCorked === 0) {
      this.child.stdin.cork();
      process.nextTick(() => this.child.stdin.uncork());
    }
    this.child.stdin.write(line + "\n");
  }

  endInput(): void {
    this.child.stdin.end();
  }

  /** Called by the watchdog: lets a flooded standard error flow again. */
  look(): void {
    if (this.stderrThisLook > STDERR_PER_LOOK) this.child.stderr.resume();
    this.stderrThisLook = 0;
  }

  /** Asks for a stack dump; the group is spared until `kill`, even if some of it dies of the signal. */
  requestStackDump(): void {
    this.sparing = true;
    if (this.pid !== undefined) signalGroup(this.pid, "SIGUSR1");
  }

  kill(): void {
    this.sparing = false;
    this.killGroup();
  }

  private killGroup(): void {
    if (this.pid !== undefined) signalGroup(this.pid, "SIGKILL");
  }

  private keepStderr(chunk: Buffer): void {
    this.stderr.push(chunk);
    this.stderrThisLook += chunk.length;
    if (this.stderrThisLook > STDERR_PER_LOOK) this.child.stderr.pause();
  }

  private conclude(): void {
    if (this.end !== undefined) this.finish(this.end);
  }

  private finish(end: ProcessEnd): void {
    if (this.reported) return;
    this.reported = true;
    clearTimeout(this.drain);
    this.killGroup();
    if (this.pid !== undefined) livingGroups.delete(this.pid);
    this.child.stdin.destroy();
    this.child.stdout.destroy();
    this.child.stderr.destroy();
    this.listener.ended(end);
  }
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // Nobody of the group is left.
  }
}
