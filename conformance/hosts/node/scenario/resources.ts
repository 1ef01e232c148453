/**
 * What a case has opened outside of any loop: sockets, files, a temporary folder, handlers of signals. All of it is given back after the case,
 * unless somebody has done so already.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Closable {
  fileno(): number;
  close(): void;
}

/** Paths of unix sockets have room for about a hundred bytes. */
const LONGEST_FOLDER = 60;

/** The runner's folder, which it removes whatever happens to this process; without a runner, the system's. */
function baseFolder(): string {
  const folder = process.env["LOOPSPEC_FOLDER"] ?? tmpdir();
  return folder.length > LONGEST_FOLDER || !existsSync(folder) ? "/tmp" : folder;
}

export class Resources {
  private readonly opened: Closable[] = [];
  private readonly undo: (() => void)[] = [];
  private folder: string | undefined;
  private count = 0;

  /** Notes that the case is to give something back. */
  track<T extends Closable>(thing: T): T {
    this.opened.push(thing);
    return thing;
  }

  /** Notes what is to be done after the case. */
  afterwards(action: () => void): void {
    this.undo.push(action);
  }

  /** A path at which nothing is yet. */
  freshPath(name = `f${++this.count}`): string {
    this.folder ??= mkdtempSync(join(baseFolder(), "case-"));
    return join(this.folder, name);
  }

  /** Gives everything back. */
  release(): void {
    for (const action of this.undo.reverse()) action();
    for (const thing of this.opened) if (isOpen(thing)) thing.close();
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A file object refuses to name its descriptor once it is closed; a socket says -1. */
export function isOpen(thing: Closable): boolean {
  try {
    return thing.fileno() >= 0;
  } catch {
    return false;
  }
}
