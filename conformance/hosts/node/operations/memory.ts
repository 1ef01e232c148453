/**
 * Letting the runtime destroy what nothing refers to.
 *
 * JavaScript destroys objects when it likes, and tells nobody at once: finalizers run as tasks of their own some time after a collection. So the
 * operation collects several times, with turns of Node's own loop in between.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setTimeout as delay } from "node:timers/promises";
import { Blocking } from "../evaluate.js";
import { definePlain } from "./registry.js";

const ROUNDS = 4;

let collect: (() => void) | undefined;

async function collectRepeatedly(): Promise<void> {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  for (let round = 0; round < ROUNDS; round++) {
    await delay(1);
    collect();
  }
  await delay(1);
}

definePlain({
  collect_garbage: () => new Blocking(collectRepeatedly()),
});
