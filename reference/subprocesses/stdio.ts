/**
 * The standard streams of a child process.
 *
 * Each is one of: a pipe to the parent, the null device, something that is open already (a descriptor, a file object), or what the parent
 * itself has. The standard error can also follow the standard output, wherever that goes.
 *
 * Of a pipe, the child gets one end as its descriptor 0, 1 or 2, and the parent keeps the other. The parent must close the child's end once the
 * child has it, or nobody would ever see the end of the stream. All descriptors that are made here are closed in other children.
 */
import { AttributeError, ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import { closeFd, makePipe } from "../system/calls-files.js";
import type { Descriptor } from "../system/descriptor.js";
import { errnos, systemError } from "../system/errno.js";
import { FileObject } from "../system/file-object.js";
import type { HasFileno } from "../system/file-object.js";

/** A new pipe to the parent. */
export const PIPE = -1;
/** Only for the standard error: wherever the standard output goes. */
export const STDOUT = -2;
/** The null device. */
export const DEVNULL = -3;

/** Where a standard stream goes: one of the constants above, a descriptor, a file object, or null for the parent's own stream. */
export type Redirection = Descriptor | null;

export interface Redirections {
  readonly stdin: Redirection;
  readonly stdout: Redirection;
  readonly stderr: Redirection;
}

/** What Node is told about one stream: a descriptor, or that it should open the null device. */
export type ChildStream = number | "ignore";

const STDIN_FD = 0;
const STDOUT_FD = 1;
const STDERR_FD = 2;

export class StandardStreams {
  /** What the child gets as its descriptors 0, 1 and 2. */
  readonly forChild: readonly [ChildStream, ChildStream, ChildStream];
  /** The parent's ends of the pipes; null for a stream that is no pipe. */
  readonly ours: [FileObject | null, FileObject | null, FileObject | null] = [null, null, null];
  protected readonly childEnds: number[] = [];

  /** @throws {ValueError} for a redirection that makes no sense; {OSError} if no pipe can be made. Nothing stays open then. */
  constructor({ stdin, stdout, stderr }: Redirections) {
    try {
      const input = this.open(STDIN_FD, stdin);
      const output = this.open(STDOUT_FD, stdout);
      this.forChild = [input, output, stderr === STDOUT ? output : this.open(STDERR_FD, stderr)]; // subprocess_exec.stderr-stdout
    } catch (error) {
      this.closeAll();
      throw error;
    }
  }

  /** Closes the child's ends, which the child has by now. */
  closeChildEnds(): void {
    for (const fd of this.childEnds.splice(0)) closeFd(fd);
  }

  /** Closes everything, for there will be no child. */
  closeAll(): void {
    this.closeChildEnds();
    for (const file of this.ours) file?.close(); // subprocess_exec.failure-closes-pipes
  }

  protected open(stream: number, redirection: Redirection): ChildStream {
    if (redirection === null) return stream; // subprocess_exec.stdin-inherited
    if (redirection === PIPE) return this.openPipe(stream);
    if (redirection === DEVNULL) return "ignore";
    if (redirection === STDOUT) throw new ValueError("STDOUT can only be used for stderr");
    const fd = openFd(redirection); // subprocess_exec.stdin-descriptor, subprocess_exec.stdout-file
    if (fd < 0) throw systemError(errnos.EBADF);
    return fd;
  }

  protected openPipe(stream: number): number {
    const [reading, writing] = makePipe();
    const [childEnd, ourEnd] = stream === STDIN_FD ? [reading, writing] : [writing, reading];
    this.childEnds.push(childEnd);
    this.ours[stream] = new FileObject(ourEnd);
    return childEnd;
  }
}

function openFd(redirection: Descriptor): number {
  if (typeof redirection === "number" && Number.isInteger(redirection)) return redirection;
  const fileno = (redirection as Partial<HasFileno> | undefined)?.fileno;
  if (typeof fileno !== "function") throw new AttributeError(`${describeValue(redirection)} has no method fileno`);
  return fileno.call(redirection);
}
