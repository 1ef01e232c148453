/** Flags of the Node host: the main program, which may wait for them without blocking, hears at once that it waits in vain. */
import { expect } from "chai";
import { Unsupported } from "../hosts/node/faults.js";
import { Abort } from "../hosts/node/threads/abort.js";
import { Flag } from "../hosts/node/threads/flag.js";

/** What comes of the wait: "set", or the error. */
async function outcome(flag: Flag, abort: Abort): Promise<unknown> {
  try {
    await flag.wait(abort)?.promise;
    return "set";
  } catch (error) {
    return error;
  }
}

describe("the Node host: waiting for a flag", () => {
  it("ends when it is set, and takes no time if it was set before", async () => {
    const flag = new Flag();
    const waiting = outcome(flag, new Abort());
    flag.set();
    expect(await waiting).to.equal("set");
    expect(flag.wait(new Abort())).to.equal(undefined);
  });

  it("ends with an error as soon as the case is given up", async () => {
    const abort = new Abort();
    const waiting = outcome(new Flag(), abort);
    abort.request();
    expect(await waiting).to.be.instanceOf(Unsupported);
    expect(await outcome(new Flag(), abort)).to.be.instanceOf(Unsupported);
  });
});
