/** Hosts of an interpreter that a version manager's shim leads to: the shim is asked once, and every host starts without it. */
import { expect } from "chai";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interpreterBehind, isShim } from "../adapters/shim.js";
import { runSuite } from "../run/run-suite.js";
import { KIT, QUICK, fakeSpecification, goodCases, hostFile } from "./run-fakes.js";

describe("a version manager's shim", () => {
  let folder = "";
  let calls = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "loopspec-shim-"));
    calls = join(folder, "calls");
    mkdirSync(join(folder, "shims"));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** A script that notes each call, answers the question with `answer`, and otherwise becomes Node. */
  function script(answer: string, place = "shims"): string {
    const file = join(folder, place, "python3");
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho called >> '${calls}'\n[ "$1" = -S ] && { ${answer}; exit; }\nexec '${process.execPath}' "$@"\n`);
    chmodSync(file, 0o755);
    writeFileSync(calls, "");
    return file;
  }
  const timesCalled = (): number => readFileSync(calls, "utf8").split("\n").length - 1;

  /** Four hosts on the given program, and what they were found to be. */
  async function run(command: string): Promise<readonly string[]> {
    const cases = goodCases(8);
    const adapter = { text: "command:shim", kind: "command" as const, command, args: [hostFile("well-behaved")], env: {} };
    const report = await runSuite(() => ({ specification: fakeSpecification(cases), cases, kit: KIT }), { adapter, jobs: 4, baseBudget: 10 * QUICK, startAhead: 4 });
    return report.results.map(({ verdict }) => verdict);
  }

  it("is asked once, and no host goes through it", async () => {
    expect(await run(script(`echo '${process.execPath}'`))).to.deep.equal(Array(8).fill("pass"));
    expect(timesCalled()).to.equal(1);
  });

  it("starts the hosts itself if it does not answer", async () => {
    expect(await run(script("exit 3"))).to.deep.equal(Array(8).fill("pass"));
    expect(timesCalled()).to.equal(5);
  });

  it("is a script in a folder of shims, and nothing else", () => {
    expect(isShim(script("exit 3"))).to.equal(true);
    expect(isShim(script("exit 3", "bin"))).to.equal(false);
    expect(isShim(process.execPath)).to.equal(false);
    expect(isShim(join(folder, "shims", "missing"))).to.equal(false);
  });

  it("is not believed if it answers with something other than a path", async () => {
    const shim = script("echo hello");
    expect(await interpreterBehind(shim)).to.equal(shim);
  });
});
