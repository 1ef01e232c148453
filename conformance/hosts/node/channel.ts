/**
 * The protocol's output: one JSON line per message, written at once.
 *
 * The line is written synchronously, past Node's streams, so that the last event is out even if the host then hangs in a
 * busy loop or dies. Threads write, too: a lock in shared memory keeps their lines apart.
 */
import { writeSync } from "node:fs";

const FREE = 0;
const TAKEN = 1;

export class Channel {
  private readonly lock: Int32Array;

  /** @param shared The lock of the channel of another thread; a new one if left out. */
  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.lock = new Int32Array(shared);
  }

  /** @param isWanted asked when nobody else can write: whether the message is still to be sent. */
  send(message: object, isWanted: () => boolean = () => true): void {
    const bytes = Buffer.from(`${JSON.stringify(message)}\n`, "utf8");
    while (Atomics.compareExchange(this.lock, 0, FREE, TAKEN) !== FREE) Atomics.wait(this.lock, 0, TAKEN, 50);
    try {
      if (isWanted()) writeCompletely(bytes);
    } finally {
      Atomics.store(this.lock, 0, FREE);
      Atomics.notify(this.lock, 0, 1);
    }
  }
}

/** Writes all bytes to the protocol's descriptor, however often a full pipe asks to try again. */
function writeCompletely(bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") process.exit(0); // The runner has gone; nobody is left to report to.
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** Keeps everybody else off the protocol's descriptor: what the loop or the scenario prints goes to standard error. */
export function reserveStandardOutput(): void {
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
}
