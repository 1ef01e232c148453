/** What the Node host makes of a missing method: a gap of the loop, or an error of what the loop returned. */
import { expect } from "chai";
import * as reference from "../../reference/index.js";
import { CaseState } from "../hosts/node/case-state.js";
import { Unsupported } from "../hosts/node/faults.js";
import { callFunction, callMember } from "../hosts/node/operations/members.js";
import type { Context } from "../hosts/node/operations/registry.js";
import type { Subject } from "../hosts/node/subject.js";

function contextOf(op: string, subject: Partial<Subject> = {}): Context {
  const options = { id: "a/b", subject: { ...reference, ...subject } as Subject, module: undefined, began: 0, send: () => undefined, inThread: false, bound: new Set<string>() };
  const state = new CaseState(options);
  return { call: { op, args: {}, at: 0 }, frame: state.globals, state };
}

describe("the Node host: missing methods", () => {
  const loop = reference.newEventLoop();
  after(() => loop.close());

  it("of the loop and functions of its module are unsupported", () => {
    const bare = { runForever: (): void => undefined };
    expect(() => callMember(bare, "callSoon", [], contextOf("call_soon"))).to.throw(Unsupported);
    expect(() => callFunction("gather", [], contextOf("gather", { gather: undefined as never }))).to.throw(Unsupported);
  });

  it("of what the loop returned are an AttributeError", () => {
    const handle = loop.callSoon(() => undefined);
    // What should have been a future is a coroutine, a task without names, a plain object, nothing.
    for (const wrong of [reference.sleep(0), handle, {}, [], null, undefined, 5, "text"]) {
      const context = contextOf("done");
      expect(() => callMember(wrong, "done", [], context)).to.throw(reference.AttributeError);
      expect(context.state.ended).to.equal(undefined);
    }
  });
});
