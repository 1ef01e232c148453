/**
 * Whether this process listens at a port.
 *
 * A port that was given back may be somebody else's a moment later: another host's, whose case is no business of this one. To connect there would disturb
 * that case and prove nothing about the loop here, so it is asked first whether anything of this process listens.
 */
import { fstatSync } from "node:fs";
import { getSocketOption, socketName } from "../../../../reference/system/calls-sockets.js";
import { SO_ACCEPTCONN, SOL_SOCKET } from "../../../../reference/system/constants.js";
import { openDescriptors } from "../leaks.js";

/** @returns whether a socket of this process listens at the port, in any family; true where the platform does not list descriptors. */
export function mayListen(port: number): boolean {
  const names = openDescriptors();
  return names.size === 0 || [...names].some((name) => listens(Number(name), port));
}

function listens(fd: number, port: number): boolean {
  try {
    if (!fstatSync(fd).isSocket() || getSocketOption(fd, SOL_SOCKET, SO_ACCEPTCONN, 4).readInt32LE() === 0) return false;
    const name = socketName(fd);
    return Array.isArray(name) && name[1] === port;
  } catch {
    // Closed meanwhile, or no socket that can tell.
    return false;
  }
}
