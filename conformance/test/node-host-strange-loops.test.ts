/** What the Node host makes of loops that do not let go of a case, call what belongs to another one, or call the exception handler wrongly. */
import { join } from "node:path";
import { expect } from "chai";
import { packageFolder } from "../language/package-folder.js";
import type { Program } from "../model/program.js";
import { briefEvent } from "./python-host/brief.js";
import { type Session, converseWith } from "./python-host/host.js";
import { callback, coroutine, log, program, step } from "./python-host/programs.js";

const HOST = join(packageFolder(), "dist", "conformance", "hosts", "node", "main.js");

const converse = (loop: string, programs: Readonly<Record<string, Program>>): Promise<Session> =>
  converseWith([process.execPath, HOST, join(packageFolder(), "conformance", "test", "fixtures", "loops", `${loop}.mjs`)], {}, programs);

describe("the Node host: strange loops", () => {
  it("ends with the case that a loop does not let go of, and says first what the loop lacks", async () => {
    const session = await converse("clinging", { lacking: program(step("call_soon", { callback: callback(step("create_future")) }), step("run_forever")) });
    expect(session.malformed).to.deep.equal([]);
    const { done } = session.cases.get("lacking") ?? {};
    expect(done?.leaves, session.stderr).to.equal(true);
    expect(done?.outcome).to.include({ status: "unsupported", operation: "create_future" });
  });

  it("does nothing in callbacks and tasks that a loop goes on with after their case", async () => {
    const leaving = program(step("call_soon", { callback: callback(step("raise", { error: "ValueError" })) }), step("create_task", { coro: coroutine(log("later")) }, { as: "task" }));
    const session = await converse("shared-queue", { leaving, next: program(step("run_forever")) });
    const { done, events } = session.cases.get("next") ?? {};
    expect(done?.outcome.status, session.stderr).to.equal("completed");
    expect([events, done?.records]).to.deep.equal([[], []]);
  });

  it("tells of a loop that calls the exception handler without itself", async () => {
    const session = await converse("handler-without-loop", { told: program(step("call_exception_handler", { context: { dict: { message: "told" } } })) });
    expect(session.cases.get("told")?.events.map((event) => briefEvent(event))).to.deep.equal([{ unhandled: [{ message: "told" }] }]);
  });
});
