/**
 * Letting the runtime destroy what nothing refers to.
 *
 * JavaScript destroys objects when it likes, and tells nobody at once: finalizers run as tasks of their own some time after a collection. So each
 * collection is given an object of the host's own to destroy, and counts only when that object's finalizer has been called: then those of
 * everybody else have had their turn as well. Two such collections are made, since what a finalizer lets go of is destroyed by the next one.
 *
 * Something that the program has told to forget may outlive them all the same, where the engine itself still has a copy of the reference somewhere
 * that a later turn will have given up. So collections are repeated a few times while any of it lives; what somebody really refers to outlives all.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setImmediate as turn, setTimeout as delay } from "node:timers/promises";
import { Blocking } from "../evaluate.js";
import { definePlain } from "./registry.js";

const COLLECTIONS = 2;
/** How often the collections are made while something lives that was forgotten. */
const ROUNDS = 3;
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
  for (let round = 0; round < ROUNDS; round += 1) {
    await collectRepeatedly();
    if (!forgotten.some(lives)) return;
  }
}

async function collectRepeatedly(): Promise<void> {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  const wanted = finalized + COLLECTIONS;
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
