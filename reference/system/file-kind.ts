/** What kind of thing a descriptor stands for: some can be waited for, others (files on a disk) are always ready. */
import { fstatSync } from "node:fs";
import { S_IFCHR, S_IFIFO, S_IFMT, S_IFSOCK } from "./constants.js";
import { errnos, systemError } from "./errno.js";

export type FileKind = "pipe" | "socket" | "character device" | "other";

const KINDS: ReadonlyMap<number, FileKind> = new Map<number, FileKind>([
  [S_IFIFO, "pipe"],
  [S_IFSOCK, "socket"],
  [S_IFCHR, "character device"],
]);

/** @throws {OSError} if it is no open descriptor. */
export function fileKind(fd: number): FileKind {
  return KINDS.get(modeOf(fd) & S_IFMT) ?? "other";
}

function modeOf(fd: number): number {
  if (fd < 0) throw systemError(errnos.EBADF);
  try {
    return fstatSync(fd).mode;
  } catch (error) {
    throw errorOfNode(error);
  }
}

/** The system error that Node has wrapped in an error of its own; any other error as it is. */
export function errorOfNode(error: unknown): unknown {
  const { errno } = error as { readonly errno?: unknown };
  return typeof errno === "number" && errno < 0 ? systemError(-errno).from(error) : error;
}
