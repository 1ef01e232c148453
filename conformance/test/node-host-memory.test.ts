/** The node host's word that what nobody refers to is gone: also what is let go of only by the finalizer of something else. */
import { expect } from "chai";
import { collectWhileAlive } from "../hosts/node/operations/memory.js";

const links = new FinalizationRegistry<object | null>(() => undefined);

/** Objects of which each is held by the registration of the one before, until that has been finalized. */
function chain(length: number): WeakRef<object> {
  const last = {};
  let held: object = last;
  for (let count = 1; count < length; count += 1) {
    const holder = {};
    links.register(holder, held);
    held = holder;
  }
  return new WeakRef(last);
}

describe("the node host's collections", () => {
  it("go on while something lives that was forgotten", async () => {
    const last = chain(5);
    await collectWhileAlive([last]);
    expect(last.deref()).to.equal(undefined);
  });

  it("end where something is really referred to", async () => {
    const kept = {};
    const reference = new WeakRef(kept);
    await collectWhileAlive([reference]);
    expect(reference.deref()).to.equal(kept);
  });
});
