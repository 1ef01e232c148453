/**
 * What the pipe transports stand on: any file object whose descriptor can be waited for.
 *
 * The object belongs to the transport from the moment the transport exists, and is closed with it. One that is refused stays the caller's, as
 * it was.
 */
import { AttributeError, ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import { setBlocking } from "../system/calls-files.js";
import { fileKind } from "../system/file-kind.js";
import type { FileKind } from "../system/file-kind.js";

export interface PipeEnd {
  fileno(): number;
  close(): void;
}

/**
 * Makes a pipe ready for a transport.
 * @returns its descriptor, which does not block any more, and what it stands for.
 * @throws {AttributeError} if it is no file object; {ValueError} if it is closed, or a file that cannot be waited for.
 */
export function takePipeEnd(pipe: PipeEnd): [fd: number, kind: FileKind] {
  const fileno = (pipe as Partial<PipeEnd> | null | undefined)?.fileno;
  if (typeof fileno !== "function") throw new AttributeError(`${describeValue(pipe)} has no method fileno`); // connect_read_pipe.integer
  const fd = fileno.call(pipe); // connect_read_pipe.closed-file
  const kind = fileKind(fd);
  if (kind === "other") throw new ValueError("a pipe transport needs a pipe, a socket or a character device"); // connect_read_pipe.regular-file, connect_write_pipe.regular-file
  setBlocking(fd, false); // connect_read_pipe.non-blocking, connect_write_pipe.non-blocking
  return [fd, kind];
}
