/**
 * Letting the runtime destroy what nothing refers to.
 *
 * JavaScript destroys objects when it likes, and tells nobody at once: finalizers run as tasks of their own some time after a collection. So each
 * collection is given an object of the host's own to destroy, and counts only when that object's finalizer has been called: then those of
 * everybody else have had their turn as well. Two such collections are made, since what a finalizer lets go of is destroyed by the next one.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setImmediate as turn, setTimeout as delay } from "node:timers/promises";
import { Blocking } from "../evaluate.js";
import { definePlain } from "./registry.js";

const COLLECTIONS = 2;
const MOST_ATTEMPTS = 8;
/** Milliseconds to wait for a finalizer before the collector is asked again. */
const PATIENCE = 20;

let collect: (() => void) | undefined;
let finalized = 0;
const witnesses = new FinalizationRegistry<null>(() => (finalized += 1));

/** Not inlined into the function that waits: no variable of that one may hold the witness. */
function leaveWitness(): void {
  witnesses.register({}, null);
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
  await turn();
}

definePlain({
  collect_garbage: () => new Blocking(collectRepeatedly()),
});
