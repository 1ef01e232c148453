/** Descriptors that a case leaves behind: the Node host gives them a second to be closed. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { Descriptors, openDescriptors } from "../hosts/node/leaks.js";

describe("the Node host: descriptors left behind", () => {
  let folder = "";
  let file = "";
  before(function () {
    folder = mkdtempSync(join(tmpdir(), "loopspec-leaks-"));
    file = join(folder, "open");
    if (openDescriptors().size === 0) this.skip(); // this platform does not list them
    writeFileSync(file, "");
  });
  after(() => rmSync(folder, { recursive: true }));

  it("are none if nothing new is open, without any wait", async () => {
    const kept = openSync(file, "r");
    const began = performance.now();
    expect(await new Descriptors().added()).to.deep.equal([]);
    expect(performance.now() - began).to.be.below(500);
    closeSync(kept);
  });

  it("are waited for, and no leak if they are closed in time", async () => {
    const descriptors = new Descriptors();
    const fd = openSync(file, "r");
    const closing = setTimeout(() => closeSync(fd), 100);
    expect(await descriptors.added()).to.deep.equal([]);
    clearTimeout(closing);
  });

  it("are a leak if they stay, and are named by what they refer to", async () => {
    const descriptors = new Descriptors();
    const fd = openSync(file, "r");
    const left = await descriptors.added();
    const leftByTheNext = await descriptors.added();
    closeSync(fd);
    expect(left).to.deep.equal([`${fd} -> ${file}`]);
    expect(leftByTheNext, "a leak belongs to one case").to.deep.equal([]);
  });
});
