/**
 * Which descriptors a child process has besides those that it is given.
 *
 * None, says asyncio. Node hands on every descriptor that is not marked as to be closed in children. It opens none without
 * that mark, and neither do we, but other code in the process may. So those are marked while a child is started, which is over when `spawn` returns.
 */
import { readdirSync } from "node:fs";
import { OSError } from "../errors/os-error.js";
import { isInheritable, setInheritable } from "../system/calls-files.js";

const LAST_STANDARD_STREAM = 2;

/** The descriptors of this process beyond the standard streams that its children would have, too. */
export function inheritableDescriptors(): number[] {
  const open = readdirSync("/dev/fd").map(Number);
  return open.filter((fd) => fd > LAST_STANDARD_STREAM && isOpenAndInheritable(fd));
}

/** Does what starts a child, which inherits nothing. */
export function withoutInheritance<T>(start: () => T): T {
  const inheritable = inheritableDescriptors();
  for (const fd of inheritable) setInheritable(fd, false); // subprocess_exec.pass-fds
  try {
    return start();
  } finally {
    for (const fd of inheritable) setInheritable(fd, true);
  }
}

/** The list was read by means of a descriptor which is closed by now. */
function isOpenAndInheritable(fd: number): boolean {
  try {
    return isInheritable(fd);
  } catch (error) {
    if (error instanceof OSError) return false;
    throw error;
  }
}
