/** The changes to CPython's loop: what can be changed, who executes it, and who notices. */
import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { parseAdapter } from "../adapters/parse-adapter.js";
import { openSpecification } from "../cli/specification.js";
import { executedLines } from "../mutation/executed-lines.js";
import { KINDS, mutantText, mutantsOf } from "../mutation/mutant.js";
import type { Kind, Mutant } from "../mutation/mutant.js";
import { noticedBy } from "../mutation/try-mutant.js";
import { UsageError } from "../run/faults.js";
import { planOf } from "../run/plan.js";
import type { Plan } from "../run/plan.js";
import { usablePythons } from "./python-host/interpreters.js";

/** Programs can be written down since 3.9. */
const canWritePrograms = (python: string): boolean => spawnSync(python, ["-c", "from ast import unparse"]).status === 0;

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

const [python] = usablePythons().filter(canWritePrograms);

if (python === undefined) console.log("the tests of mutants are skipped: there is no python3 of version 3.9 or later on PATH");
else {
  describe("mutants of CPython's loop", function () {
    this.timeout(120_000);
    const specification = openSpecification(undefined);
    const adapter = parseAdapter("python", { python });
    const planFor = (...ids: readonly string[]): Plan => planOf(specification, ids.map((id) => known(specification.cases.get(id), id)));
    let all: readonly Mutant[];
    const one = (name: string, kind: Kind, original: string): Mutant => known(all.find((mutant) => mutant.function === name && mutant.kind === kind && mutant.original === original), original);

    before(() => {
      all = mutantsOf(python, ["asyncio.events", "asyncio.base_events"]);
    });

    it("are of every kind", () => {
      const kinds = new Set(all.map(({ kind }) => kind));
      expect([...kinds].sort()).to.deep.equal([...KINDS].sort());
      expect(mutantText(one("Handle.cancel", "left out", "self._args = None"))).to.match(/^asyncio\.events:\d+ Handle\.cancel: left out: self\._args = None$/);
    });

    it("do what their kind says", () => {
      const textOf = (name: string, kind: Kind, original: string): string => one(name, kind, original).text;
      expect(textOf("BaseEventLoop.call_soon_threadsafe", "twice", "self._write_to_self()")).to.equal("self._write_to_self(); self._write_to_self()");
      expect(textOf("BaseEventLoop.call_soon_threadsafe", "later", "self._write_to_self()")).to.contain("loop.call_soon(call)");
      expect(textOf("BaseEventLoop._call_soon", "other end", "self._ready.append(handle)")).to.equal("self._ready.insert(0, handle)");
      expect(textOf("BaseEventLoop._check_closed", "never", "self._closed")).to.equal("((self._closed), False)[1]");
      expect(textOf("BaseEventLoop._check_closed", "always", "self._closed")).to.equal("((self._closed), True)[1]");
      expect(textOf("BaseEventLoop._check_closed", "another error", "RuntimeError")).to.equal("ValueError");
    });

    it("cannot be made of what is no module of Python", () => {
      expect(() => mutantsOf(python, ["asyncio.nothing_like_it"])).to.throw(UsageError, "could not be changed");
    });

    it("are noticed by cases that execute them, or by nobody", async () => {
      const plan = planFor("is_closed/true-after-close", "call_soon/fifo");
      const executed = await executedLines(plan, adapter);
      const forgotten = one("BaseEventLoop.close", "left out", "self._closed = True");
      expect([...executed.casesOf(forgotten)].sort()).to.deep.equal(["call_soon/fifo", "is_closed/true-after-close"]);
      const unheard = one("BaseEventLoop.call_soon_threadsafe", "left out", "self._write_to_self()");
      expect([...executed.casesOf(unheard)]).to.deep.equal([]);
      expect(await noticedBy(forgotten, plan, adapter)).to.match(/: fail$/);
      expect(await noticedBy(unheard, plan, adapter)).to.equal(undefined);
    });

    it("that keep the host from starting are noticed", async () => {
      const broken: Mutant = { ...one("Handle.cancel", "left out", "self._args = None"), start: 0, end: 0, text: "raise ImportError('no loop')\n" };
      expect(await noticedBy(broken, planFor("call_soon/fifo"), adapter)).to.be.a("string");
    });
  });
}
