/**
 * Letting the runtime destroy what nothing refers to.
 *
 * JavaScript destroys objects when it likes, and tells nobody at once: finalizers run as tasks of their own some time after a collection. So each
 * collection is given an object of the host's own to destroy, and counts only when that object's finalizer has been called: then those of
 * everybody else have had their turn as well. Two such collections are made, since what a finalizer lets go of is destroyed by the next one.
 *
 * Something that the program has told to forget may outlive them all the same, where the engine itself still has a copy of the reference somewhere: for
 * example a function that another thread is compiling keeps what it has seen until that is done. So more collections follow while any of it lives,
 * each after a longer pause; what somebody really refers to outlives all.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setImmediate as turn, setTimeout as delay } from "node:timers/promises";
import { Blocking } from "../evaluate.js";
import { definePlain } from "./registry.js";

const COLLECTIONS = 2;
/** Milliseconds before each further collection, while something lives that was forgotten. */
const PAUSES: readonly number[] = [1, 5, 25];
const MOST_ATTEMPTS = 8;
/** Milliseconds to wait for a finalizer before the collector is asked again. */
const PATIENCE = 20;
/** More than there are registries with something to finalize. */
const LAST_TURNS = 8;

let collect: (() => void) | undefined;
let finalized = 0;
const witnesses = new FinalizationRegistry<null>(() => (finalized += 1));

/** Not inlined into the function that waits: no variable of that one may hold the witness. */
function leaveWitness(): void {
  witnesses.register({}, null);
}

const lives = (forgotten: WeakRef<object>): boolean => forgotten.deref() !== undefined;

/** Collects until nothing of what was forgotten lives, a few times at most. */
export async function collectWhileAlive(forgotten: readonly WeakRef<object>[]): Promise<void> {
  await collectRepeatedly(COLLECTIONS);
  for (const pause of PAUSES) {
    if (!forgotten.some(lives)) return;
    await delay(pause);
    await collectRepeatedly(1);
  }
}

async function collectRepeatedly(times: number): Promise<void> {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  const wanted = finalized + times;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && finalized < wanted; attempt += 1) {
    const before = finalized;
    leaveWitness();
    await turn();
    collect();
    const deadline = performance.now() + PATIENCE;
    while (finalized === before && performance.now() < deadline) await delay(0);
  }
  // Each registry has its finalizers called in a turn of its own.
  for (let count = 0; count < LAST_TURNS; count += 1) await turn();
}

definePlain({
  collect_garbage: (_args, { state }) => new Blocking(collectWhileAlive(state.forgotten)),
});
