/**
 * An open file that is known by its descriptor: the end of a pipe, a terminal.
 *
 * The object owns the descriptor: it is closed once, by `close()`. Until then others may use it, as transports do.
 */
import { ValueError } from "../errors/builtin.js";
import { closeFd, makePipe, tryRead, tryWrite } from "./calls-files.js";
import { systemError } from "./errno.js";

/** What has a descriptor. */
export interface HasFileno {
  fileno(): number;
}

export class FileObject {
  protected fd: number;

  /** @param fd an open descriptor, which belongs to this object from now on. */
  constructor(fd: number) {
    this.fd = fd;
  }

  /** Whether `close()` was called. */
  get closed(): boolean {
    return this.fd < 0;
  }

  /**
   * The descriptor.
   * @throws {ValueError} after `close()`.
   */
  fileno(): number {
    if (this.fd < 0) throw new ValueError("I/O operation on closed file");
    return this.fd;
  }

  /**
   * Reads what is there, waiting for the first byte if the descriptor blocks.
   * @returns at most `size` bytes; none at the end.
   */
  read(size: number): Buffer {
    const buffer = Buffer.alloc(size);
    const count = tryRead(this.fileno(), buffer);
    if (count < 0) throw systemError(-count);
    return buffer.subarray(0, count);
  }

  /** @returns how many bytes were written. */
  write(data: Uint8Array): number {
    const count = tryWrite(this.fileno(), data);
    if (count < 0) throw systemError(-count);
    return count;
  }

  /** Closes the descriptor; a second call has no effect. */
  close(): void {
    if (this.fd < 0) return;
    const fd = this.fd;
    this.fd = -1;
    closeFd(fd);
  }

  toString(): string {
    return `<${this.constructor.name} ${this.fd < 0 ? "closed" : `fd=${this.fd}`}>`;
  }
}

/** A new pipe: the end to read from, and the end to write to. */
export function pipe(): [reading: FileObject, writing: FileObject] {
  const [reading, writing] = makePipe();
  return [new FileObject(reading), new FileObject(writing)];
}
