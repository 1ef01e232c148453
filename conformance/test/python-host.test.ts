/** The Python host as a real process: what every operation does, and how the host takes loops and programs that are strange. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "chai";
import { packageFolder } from "../language/package-folder.js";
import { type Brief, brief, briefEvent } from "./python-host/brief.js";
import { type Done, type Session, converse } from "./python-host/host.js";
import { usablePythons } from "./python-host/interpreters.js";
import { awaiting, block, callback, coroutine, inCoroutine, list, log, operationNames, program, read, step } from "./python-host/programs.js";
import type { Expected, Scenario } from "./python-host/scenario.js";
import { inputOutput } from "./python-host/scenarios-io.js";
import { language } from "./python-host/scenarios-language.js";
import { outside } from "./python-host/scenarios-outside.js";
import { processes } from "./python-host/scenarios-processes.js";
import { scheduling } from "./python-host/scenarios-scheduling.js";
import { threads } from "./python-host/scenarios-threads.js";
import type { ObservedEvent } from "../model/observation.js";
import type { Expression } from "../model/program.js";

const scenarios: Readonly<Record<string, Scenario>> = { ...scheduling, ...threads, ...language, ...inputOutput, ...outside, ...processes };

function check(expected: Expected, event: ObservedEvent): void {
  const seen = briefEvent(event);
  if (expected instanceof RegExp) expect(textOf(event)).to.match(expected);
  else if (typeof expected === "object" && expected !== null && "raised" in expected && expected["raised"] instanceof RegExp) {
    expect(event.kind).to.equal("raised");
    expect(brief(event.value)).to.match(expected["raised"]);
  } else expect(seen).to.deep.equal(expected);
}

function textOf(event: ObservedEvent): string {
  const value = brief(event.value);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? String(value["message"]) : String(value as Brief);
}

const applies = (scenario: Scenario, profile: string): boolean => {
  const [major = 0, minor = 0] = profile.split(".").map(Number);
  const number = ([first, second]: readonly [number, number]): number => first * 1000 + second;
  const own = number([major, minor]);
  return (scenario.since === undefined || own >= number(scenario.since)) && (scenario.until === undefined || own <= number(scenario.until));
};

function checkEnd(done: Done, scenario: Scenario): void {
  const { outcome } = done;
  expect(outcome.status, JSON.stringify(outcome)).to.equal(scenario.status ?? "completed");
  if (scenario.reason !== undefined) expect(JSON.stringify(outcome)).to.contain(scenario.reason);
  expect(done.closed).to.equal(true);
  expect(done.close_error).to.equal(undefined);
  expect(Object.keys(done.leaks), JSON.stringify(done.leaks)).to.deep.equal(Object.keys(scenario.leaks ?? {}));
  expect(done.warnings.map((warning) => warning.category).filter((category) => category !== "DeprecationWarning")).to.deep.equal(scenario.warnings ?? []);
  const records = done.records.map((record) => `${record.level} ${record.message}`);
  expect(records.length, records.join("; ")).to.equal(scenario.records?.length ?? 0);
  scenario.records?.forEach((pattern, index) => {
    if (pattern instanceof RegExp) expect(records[index]).to.match(pattern);
    else expect(records[index]).to.contain(pattern);
  });
}

/** The lines that a script prints which uses the modules of the host. */
function printedBy(python: string, script: string): string[] {
  const folder = join(packageFolder(), "conformance/hosts/python");
  const { stdout, stderr } = spawnSync(python, ["-c", script], { encoding: "utf8", env: { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1" } });
  expect(stderr).to.equal("");
  return stdout.split("\n");
}

const pythons = usablePythons();
if (pythons.length === 0) console.log("the tests of the Python host are skipped: there is no python3 of version 3.8 or later on PATH");

for (const python of pythons) {
  describe(`the Python host on ${python}`, () => {
    let session: Session;

    before(async () => {
      session = await converse({ python }, Object.fromEntries(Object.entries(scenarios).map(([id, { program: steps }]) => [id, steps])));
    });

    it("says what it tests and can do", () => {
      expect(session.malformed).to.deep.equal([]);
      expect(session.hello?.loop.module).to.match(/^asyncio/);
      expect(session.hello?.loop.inherits, "it is no heir of itself").to.equal(undefined);
      expect([...(session.hello?.operations ?? [])].sort()).to.deep.equal([...operationNames].sort());
    });

    it("keeps its standard error clean and ends well", () => {
      expect(session.stderr).to.equal("");
      expect(session.status).to.equal(0);
    });

    for (const [id, scenario] of Object.entries(scenarios)) {
      it(id, function () {
        if (!applies(scenario, session.hello?.profile ?? "")) this.skip();
        const observed = session.cases.get(id);
        const events = observed?.events ?? [];
        const shown = events.map((event) => JSON.stringify(briefEvent(event))).join("\n");
        scenario.events.forEach((expected, index) => {
          const event = events[index];
          if (event === undefined) throw new Error(`event ${index} is missing; outcome ${JSON.stringify(observed?.done?.outcome)}; seen:\n${shown}`);
          check(expected, event);
        });
        expect(events.length, shown).to.equal(scenario.events.length);
        if (observed?.done === undefined) throw new Error("the case did not end");
        checkEnd(observed.done, scenario);
      });
    }
  });

  describe(`strange loops on ${python}`, () => {
    const forever = program(step("call_soon", { callback: callback(step("stop")) }), step("run_forever"));

    const refusals: Readonly<Record<string, readonly [string, RegExp, RegExp]>> = {
      "a module that is missing": ["no_such_module:loop", /no module no_such_module/, /install/],
      "a factory that is missing": ["strange_loops:no_such_loop", /has no no_such_loop/, /PlainLoop/],
      "a name without a factory": ["strange_loops", /does not name a loop/, /module:factory/],
      "a module that fails": ["broken_module:loop", /RuntimeError: broken on purpose/, /import broken_module/],
      "a factory that raises": ["strange_loops:raising", /OSError: no loop today/, /factory/],
      "a factory that makes something else": ["strange_loops:no_loop", /dict, which is no event loop/, /AbstractEventLoop/],
      "something that is no factory": ["strange_loops:CONSTANT", /cannot be called/, /factory|function/],
    };
    for (const [title, [factory, reason, hint]] of Object.entries(refusals)) {
      it(`refuses ${title}`, async () => {
        const session = await converse({ python, factory }, {});
        expect(session.hello).to.equal(undefined);
        expect(session.refused?.reason).to.match(reason);
        expect(session.refused?.hint).to.match(hint);
        expect(session.status).to.equal(2);
        expect(session.malformed).to.deep.equal([]);
      });
    }

    it("tests the loop that the factory makes, everywhere", async () => {
      const made = program(
        log(step("new_event_loop")),
        log(step("run", { main: coroutine(step("return", { value: step("get_running_loop") })) })),
        step("set_event_loop", { loop: null }),
        log(read("loop")),
      );
      const unset = { ...program(log(step("get_event_loop", {}, { catch: true }))), current_loop: false as const };
      const session = await converse({ python, factory: "strange_loops:Outer.PlainLoop" }, { made, unset });
      expect(session.malformed).to.deep.equal([]);
      const { inherits, ...loop } = session.hello?.loop ?? { inherits: undefined };
      expect(loop).to.deep.equal({ name: "strange_loops", class: "PlainLoop", module: "strange_loops", version: "1.2.3" });
      expect(inherits).to.match(/^asyncio\.\w+\.\w+EventLoop$/);
      const classes = session.cases.get("made")?.events.map((event) => briefEvent(event)) ?? [];
      expect(classes).to.deep.equal(["<strange_loops.PlainLoop>", "<strange_loops.PlainLoop>", "<strange_loops.PlainLoop loop>"]);
      const found = session.cases.get("unset")?.events.map((event) => briefEvent(event)) ?? [];
      // Since Python 3.14 get_event_loop makes no loop any more.
      if (found.length === 2) expect(found[0]).to.deep.equal({ returned: "<strange_loops.PlainLoop>" });
      else expect(JSON.stringify(found)).to.contain("RuntimeError");
    });

    it("takes asyncio's own factory for what it is", async () => {
      const session = await converse({ python, factory: "asyncio:new_event_loop" }, { forever });
      expect(session.hello?.loop).to.include({ name: "asyncio" });
      expect(session.cases.get("forever")?.done?.outcome).to.deep.equal({ status: "completed" });
    });

    it("keeps what the loop prints out of the protocol", async () => {
      const session = await converse({ python, factory: "strange_loops:noisy" }, { forever });
      expect(session.malformed).to.deep.equal([]);
      expect(session.cases.get("forever")?.done?.outcome.status).to.equal("completed");
      expect(session.stderr).to.contain("noise by print").and.contain("noise by descriptor").and.contain("noise by child");
    });

    it("calls unsupported what the loop lacks, even if the error is swallowed", async () => {
      const handled = (...inner: Parameters<typeof block>): ReturnType<typeof step> =>
        step("try", { do: block(...inner), except: { handlers: [{ error: "BaseException", block: [log("swallowed")] }] } });
      const session = await converse(
        { python, factory: "strange_loops:LackingLoop" },
        {
          missing: program(handled(step("call_at", { when: 1, callback: callback() }))),
          raises: program(step("create_future")),
          awaited: program(step("run_until_complete", { future: step("shutdown_asyncgens") })),
          attribute: program(step("get_slow_callback_duration")),
          inCallback: program(step("call_soon", { callback: callback(step("create_future")) }), step("run_forever")),
          forever,
        },
      );
      for (const [id, operation] of Object.entries({ missing: "call_at", raises: "create_future", inCallback: "create_future", attribute: "get_slow_callback_duration" })) {
        const { done, events } = session.cases.get(id) ?? {};
        expect(done?.outcome, id).to.include({ status: "unsupported", operation });
        expect(events, id).to.deep.equal([]);
      }
      expect(session.cases.get("awaited")?.done?.outcome.status).to.equal("unsupported");
      expect(session.cases.get("forever")?.done?.outcome.status).to.equal("completed");
    });

    it("takes a missing method of what the loop returned for an ordinary error", async () => {
      const session = await converse(
        { python, factory: "strange_loops:WrongLoop" },
        {
          future: program(step("create_future", {}, { as: "made" }), step("done", { future: read("made") })),
          handle: program(step("call_soon", { callback: callback() }, { as: "made" }), step("cancelled", { target: read("made") })),
        },
      );
      for (const id of ["future", "handle"]) {
        const outcome = session.cases.get(id)?.done?.outcome;
        expect(outcome?.status, JSON.stringify(outcome)).to.equal("raised");
        expect(JSON.stringify(outcome)).to.contain("AttributeError");
      }
    });

    it("tells of a loop that calls the exception handler without itself, and lets it go on", async () => {
      const told = program(step("call_exception_handler", { context: { dict: { message: "told" } } }), log("goes on"));
      const session = await converse({ python, factory: "strange_loops:WrongLoop" }, { told });
      const { done, events } = session.cases.get("told") ?? {};
      expect(done?.outcome.status).to.equal("completed");
      expect(events?.map((event) => briefEvent(event))).to.deep.equal([{ unhandled: [{ message: "told" }] }, "goes on"]);
    });

    it("waits a moment for descriptors to be closed", () => {
      const script = [
        "import os, threading, time",
        "from loopspec_host.leaks import Snapshot",
        "class Nothing:",
        "    learn = lambda self: None",
        "    is_known = lambda self, name: False",
        "    without_shared = lambda self, names: names",
        "before = Snapshot()",
        "fd = os.open(os.devnull, os.O_RDONLY)",
        "threading.Timer(0.1, os.close, (fd,)).start()",
        "print(sorted(before.leaks(Nothing())))",
        "before = Snapshot()",
        "fd = os.open(os.devnull, os.O_RDONLY)",
        "print([name.split(' ')[0] == str(fd) for name in before.leaks(Nothing())['fds']])",
      ].join("\n");
      expect(printedBy(python, script)).to.deep.equal(["[]", "[True]", ""]);
    });

    it("hands what concerns peers on to the runner, and takes what it has prepared", async () => {
      const peer = (to: Expression) => step("start_peer", { peer: "client", to });
      const session = await converse(
        { python, resources: { tls: { authority: "/authority.pem" }, peers: { server: { host: "127.0.0.1", port: 7 } } } },
        {
          peers: program(
            log(list(read("tls.authority"), read("peers.server.port"))),
            peer(read("peers.server")),
            peer(step("tuple", { items: list("0.0.0.0", 8) })),
            peer("/path"),
            peer(step("bytes", { hex: "006162" })),
            step("start_peer", { peer: "client" }),
            step("signal_peer", { peer: "client", word: "go" }),
          ),
          none: program(log(read("peers2"))),
          nowhere: program(peer(step("tuple", { items: list("127.0.0.1", 0) }))),
        },
      );
      expect(JSON.stringify(session.cases.get("nowhere")?.done?.outcome)).to.contain("no peer can be sent to ('127.0.0.1', 0)");
      expect(session.malformed).to.deep.equal([]);
      const start = { type: "request", case: "peers", action: "start_peer", peer: "client" };
      expect(session.requests).to.deep.equal([
        { ...start, address: { host: "127.0.0.1", port: 7 } },
        { ...start, address: { host: "127.0.0.1", port: 8 } },
        { ...start, address: { path: "/path" } },
        { ...start, address: { abstract: Buffer.from("ab").toString("base64") } },
        start,
        { type: "request", case: "peers", action: "signal_peer", peer: "client", word: "go" },
      ]);
      expect(session.cases.get("peers")?.events.map((event) => brief(event.value))).to.deep.equal([["/authority.pem", 7]]);
      expect(session.cases.get("none")?.done?.outcome.status).to.equal("invalid");
    });

    it("ends a child that a case has left behind", async () => {
      const start = step("subprocess_exec", { protocol_factory: step("protocol_factory", { name: "p", base: "subprocess", quiet: list("all") }), program: "sleep", args: list("100") });
      const session = await converse(
        { python },
        {
          leaving: program(inCoroutine(awaiting(start)), step("get_pid", { transport: read("p.transport") }, { as: "pid" }), log(read("pid"))),
          next: program(log("next")),
        },
      );
      expect(session.cases.get("leaving")?.done?.leaks.children).to.have.length(1);
      const pid = Number(session.cases.get("leaving")?.events[0]?.value);
      expect(() => process.kill(pid, 0)).to.throw("ESRCH");
      expect(session.cases.get("next")?.done?.leaks).to.deep.equal({});
      expect(session.cases.get("next")?.done?.records).to.deep.equal([]);
      expect(session.stderr).to.equal("");
    });

    it("does not let a loop hide a fault by swallowing everything", async () => {
      const faulty = program(step("call_soon", { callback: callback(log(read("nobody"))) }), step("run_forever"));
      const session = await converse({ python, factory: "strange_loops:SwallowingLoop" }, { faulty });
      expect(session.cases.get("faulty")?.done?.outcome).to.include({ status: "invalid" });
    });

    it("ends with the case that a loop does not let go of, and says first what the loop lacks", async () => {
      const lacking = program(step("call_soon", { callback: callback(step("create_future")) }), step("run_forever"));
      for (const factory of ["strange_loops:ClingingLoop", "strange_loops:ExitingLoop"]) {
        const session = await converse({ python, factory }, { lacking });
        expect(session.malformed, factory).to.deep.equal([]);
        expect(session.cases.get("lacking")?.done, factory).to.deep.include({ leaves: true });
        expect(session.cases.get("lacking")?.done?.outcome, factory).to.include({ status: "unsupported", operation: "create_future" });
      }
    });

    it("waits no more for a scenario that has come back, whatever thread decided its case", () => {
      const script = [
        "import threading",
        "from loopspec_host.case import Case",
        "class Nobody:",
        "    lock = threading.RLock()",
        "    send = print",
        "def left_waiting():",
        "    case = Case('a/b', {}, None, Nobody())",
        "    threads = [threading.Thread(target=case.lacking, args=('stop', 'it is missing')) for _ in range(2)]",
        "    for thread in threads: thread.start()",
        "    while case.decided is None: pass",
        "    case.came_back()",
        "    for thread in threads: thread.join()",
        "    return any(thread.name.startswith('giving up') and thread.is_alive() for thread in waiters(case))",
        "def waiters(case):",
        "    found = [thread for thread in threading.enumerate() if thread.name.startswith('giving up')]",
        "    for thread in found: thread.join(0.2)",
        "    return found",
        "print(sum(left_waiting() for _ in range(40)))",
      ].join("\n");
      expect(printedBy(python, script)).to.deep.equal(["0", ""]);
    });

    it("does nothing in callbacks and tasks that a loop goes on with after their case", async () => {
      const leaving = program(step("call_soon", { callback: callback(log("late")) }), step("create_task", { coro: coroutine(log("later")) }, { as: "task" }));
      const session = await converse({ python, factory: "strange_loops:SharingLoop" }, { leaving, next: program(step("run_forever")) });
      const { done, events } = session.cases.get("next") ?? {};
      expect(done?.outcome.status).to.equal("completed");
      expect(events).to.deep.equal([]);
    });

    it("reports what a loop leaves open, and a loop that cannot be closed", async () => {
      const session = await converse({ python, factory: "strange_loops:LeakingLoop" }, { forever, again: forever });
      const { done } = session.cases.get("forever") ?? {};
      expect(done?.closed).to.equal(false);
      expect(brief(done?.close_error as never)).to.equal("!OSError(cannot close)");
      expect(done?.leaks.fds?.join()).to.match(/pipe|inode/);
      expect(session.cases.get("again")?.done?.outcome.status).to.equal("completed");
    });

    it("encodes objects whose every method fails", async () => {
      const hostile = program(log(read("loop.hostile")), log(step("call", { callback: read("loop.hostile_error") }, { catch: true })));
      const session = await converse({ python, factory: "strange_loops:PlainLoop" }, { hostile });
      expect(session.malformed).to.deep.equal([]);
      expect(session.cases.get("hostile")?.events.map((event) => briefEvent(event))).to.deep.equal([
        "<strange_loops.Hostile>",
        { raised: "!strange_loops.HostileError(<strange_loops.Hostile>)" },
        null,
      ]);
    });

    it("lets no case see what another has changed", async () => {
      const messy = program(step("call", { callback: read("loop.make_a_mess") }));
      const session = await converse({ python, factory: "strange_loops:PlainLoop" }, { messy, forever, warned: program(coroutine()) });
      expect(session.cases.get("forever")?.done?.outcome.status).to.equal("completed");
      expect(session.cases.get("warned")?.done?.warnings.map((warning) => warning.category)).to.deep.equal(["RuntimeWarning"]);
    });
  });
}
