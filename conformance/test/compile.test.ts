/** Compiling: short forms, long forms, clauses, references and literals become a program in which nothing is left to interpretation. */
import { join } from "node:path";
import { assert } from "chai";
import { explainProgram } from "../compile/explain.js";
import { loadTable } from "../language/load-table.js";
import { packageFolder } from "../language/package-folder.js";
import { parseCases } from "../load/cases.js";
import { formatProblem } from "../load/problem.js";
import type { Problem } from "../load/problem.js";
import type { Expression } from "../model/program.js";
import type { Case } from "../model/specification.js";

const table = loadTable(join(packageFolder(), "spec"), "spec", () => undefined) ?? assert.fail("no table");

function compileText(scenario: string, more = ""): { kase: Case | undefined; problems: string[] } {
  const indented = scenario.trim().split("\n").map((line) => `      ${line}`).join("\n");
  const problems: Problem[] = [];
  const text = `member: m\ngroup: core\ncases:\n  - id: a/b\n    title: t\n    verifies: [x.y]\n    scenario:\n${indented}\n${more === "" ? "" : `    ${more}\n`}    expect: []\n`;
  const [source] = parseCases("case.yaml", text, table, (problem) => problems.push(problem));
  return { kase: source?.compiled, problems: problems.map(formatProblem) };
}

function compile(scenario: string, more = ""): Case {
  const { kase, problems } = compileText(scenario, more);
  assert.deepEqual(problems, []);
  return kase ?? assert.fail("no case");
}

const first = (scenario: string): Expression => compile(scenario).program.steps[0] ?? null;
const problemsOf = (scenario: string): string[] => compileText(scenario).problems;

const LOOP = { ref: "loop" };

describe("compiling steps", () => {
  it("spells out short forms, defaults included", () => {
    assert.deepEqual(compile("- call_soon: [{log: first}]\n- run_forever").program.steps, [
      { op: "call_soon", args: { callback: { function: [{ op: "log", args: { value: "first" }, at: 1 }] }, loop: LOOP }, at: 0 },
      { op: "run_forever", args: { loop: LOOP }, at: 2 },
    ]);
  });

  it("gives short and long form the same meaning", () => {
    assert.deepEqual(first("- sleep: 1"), first("- sleep: {delay: 1}"));
    assert.deepEqual(first("- call_soon: [stop]"), first("- call_soon: {callback: [stop]}"));
    assert.deepEqual(first("- try: [stop]\n  finally: [{log: 1}]"), first("- try: {do: [stop], finally: [{log: 1}]}"));
    assert.deepEqual(first("- call_exception_handler: {message: boom}"), first("- call_exception_handler: {context: {message: boom}}"));
  });

  it("takes a single key that is an operation for that operation", () => {
    const made = { op: "error", args: { class: "ValueError", args: { list: ["why"] } }, at: 1 };
    assert.deepEqual(first("- raise: {error: {class: ValueError, args: [why]}}"), { op: "raise", args: { error: made }, at: 0 });
  });

  it("keeps the order in which arguments are written", () => {
    const call = first("- call_later: {callback: [stop], delay: 0.1}") as { args: object };
    assert.deepEqual(Object.keys(call.args), ["callback", "delay", "loop"]);
  });

  it("numbers steps in the order of the source, and knows where each stands", () => {
    const kase = compile("- call_soon: [{log: a}, stop]\n  as: h\n- log: {is_running: {}}");
    assert.deepEqual(kase.steps.map(({ line, column }) => `${line}:${column}`), ["8:9", "8:22", "8:31", "10:9", "10:15"]);
  });

  it("turns raises into a catch, and keeps the class for the judge", () => {
    const kase = compile("- close\n- stop: {}\n  raises: RuntimeError");
    assert.deepEqual(kase.program.steps[1], { op: "stop", args: { loop: LOOP }, at: 1, catch: true });
    assert.deepEqual(kase.raises, { 1: "RuntimeError" });
  });

  it("passes the options of a case on", () => {
    assert.deepInclude(compile("- stop", "current_loop: false").program, { current_loop: false });
    assert.deepInclude(compile("- stop", "handler: default").program, { handler: "default" });
    assert.deepInclude(compile("- stop", "debug: untouched").program, { debug: "untouched" });
    assert.deepEqual(compile("- stop", "environment: {PYTHONASYNCIODEBUG: '1'}").environment, { PYTHONASYNCIODEBUG: "1" });
    assert.deepEqual(compile("- stop", "environment: {PYTHONASYNCIODEBUG: null, OTHER: ''}").environment, { PYTHONASYNCIODEBUG: null, OTHER: "" });
  });

  it("gives callbacks their parameters, and coroutines their own variables", () => {
    assert.deepInclude(first("- set_exception_handler: [{log: $context.message}]"), {
      args: { handler: { function: [{ op: "log", args: { value: { ref: "context", path: ["message"] } }, at: 1 }], parameters: ["handler_loop", "context"] }, loop: LOOP },
    });
    assert.deepEqual(problemsOf("- coroutine: [{return: $n}]\n  with: {n: 1}\n  as: c"), []);
    assert.deepEqual(problemsOf("- repeat: 3\n  do: [{log: $i}]\n  index: i"), []);
    assert.match(problemsOf("- repeat: 3\n  do: [stop]\n  index: i\n- log: $i").join(), /unknown variable "\$i"/);
  });

  it("keeps handlers in order and names as texts", () => {
    assert.deepEqual(first("- try: []\n  except: {ValueError: [{log: $error}], Exception: [reraise]}"), {
      op: "try",
      args: { do: { block: [] }, except: { handlers: [{ error: "ValueError", block: [{ op: "log", args: { value: { ref: "error" } }, at: 1 }] }, { error: "Exception", block: [{ op: "reraise", args: {}, at: 2 }] }] } },
      at: 0,
    });
    assert.deepEqual(compile("- create_future: {}\n  as: f\n- forget: f").program.steps[1], { op: "forget", args: { names: { list: ["f"] } }, at: 1 });
  });
});

describe("compiling expressions", () => {
  const value = (text: string): Expression => (first(`- log: ${text}`) as { args: Record<string, Expression> }).args["value"] ?? null;

  it("tells floats from integers", () => {
    assert.strictEqual(value("1"), 1);
    assert.deepEqual(value("1.0"), { float: 1 });
    assert.deepEqual(value("1e3"), { float: 1000 });
    assert.strictEqual(value("0.5"), 0.5);
    assert.deepEqual(value("[1, 1.0]"), { list: [1, { float: 1 }] });
  });

  it("reads variables, their paths, and escaped dollars", () => {
    assert.deepEqual(value("$loop"), LOOP);
    assert.deepEqual(value("$loop.a.0"), { ref: "loop", path: ["a", "0"] });
    assert.equal(value("$$5"), "$5");
    assert.equal(value("a$b"), "a$b");
  });

  it("takes literals as they are", () => {
    assert.deepEqual([value("null"), value("true"), value('"1"'), value("plain text")], [null, true, "1", "plain text"]);
  });

  it("refuses what is no variable, and what could harm a host", () => {
    assert.match(problemsOf("- log: $").join(), /"\$" is not a variable/);
    assert.match(problemsOf("- log: $loop.__proto__").join(), /is not a variable/);
    assert.match(problemsOf("- log: 1\n  as: __proto__").join(), /"as" takes a name/);
    assert.match(problemsOf("- time: {}\n  as: loop").join(), /given by the language and cannot be bound/);
  });

  it("makes an operation that yields nothing a step of its own", () => {
    assert.match(problemsOf("- log: {collect_garbage: {}}").join(), /collect_garbage yields no value; make it a step/);
    assert.deepEqual(problemsOf("- log: {stop: {}}"), [], "an operation of the API returns None");
  });
});

describe("places", () => {
  it("allows await in coroutines alone", () => {
    assert.match(problemsOf("- call_soon: [{await: {sleep: 0}}]").join(), /await is not allowed in a callback/);
    assert.deepEqual(problemsOf("- run_until_complete: {coroutine: [{try: [{await: {sleep: 0}}], finally: [{await: {sleep: 0}}]}]}"), []);
    assert.match(problemsOf("- in_thread: [{yield_value: 1}]").join(), /yield_value is not allowed in a thread/);
    assert.match(problemsOf("- return: 1").join(), /return is not allowed in the main program/);
  });

  it("lets a callback read what a later step binds", () => {
    assert.deepEqual(problemsOf("- call_soon: [{cancel: $h}]\n- call_soon: [stop]\n  as: h"), []);
  });
});

describe("delays", () => {
  const delays = (scenario: string): number => compile(scenario).delays;

  it("adds up what the literals ask to wait", () => {
    assert.equal(delays("- call_later: {delay: 0.02, callback: [{block: 0.01}]}\n- run_until_complete: {sleep: 0.03}"), 0.06);
    assert.equal(delays("- repeat: 3\n  do: [{run_until_complete: {sleep: 0.02}}]"), 0.06);
    assert.equal(delays("- call_at: {when: {add: [{time: {}}, 0.02]}, callback: [stop]}"), 0.02);
  });

  it("does not count what a case never waits for", () => {
    assert.equal(delays("- create_task: {coroutine: [{await: {sleep: 10}}]}\n  as: t\n- cancel: $t"), 0);
    assert.equal(delays("- call_later: {delay: -1, callback: [stop]}"), 0);
  });
});

describe("explaining a program", () => {
  it("shows one step per line, without what goes without saying", () => {
    const kase = compile(`
- run_until_complete:
    coroutine:
      - create_task: {coroutine: [{try: [{log: started}, {await: {sleep: 10}}], except: {CancelledError: [{log: cancelled}, reraise]}}]}
        as: worker
      - cancel: $worker
      - await: $worker
        raises: CancelledError
      - return: done
  as: result
- call_later: {delay: 0.1, callback: [stop], args: [1, $result]}
- log: {subtract: [{time: {}}, 1.0]}`);
    assert.equal(
      explainProgram(kase),
      [
        "result = run_until_complete coroutine:",
        "  worker = create_task coroutine:",
        "    try",
        "      do:",
        '        log "started"',
        "        await sleep(10)",
        "      except:",
        "        CancelledError:",
        '          log "cancelled"',
        "          reraise",
        "  cancel $worker",
        "  await $worker   (must raise CancelledError)",
        '  return "done"',
        "call_later delay=0.1 args=[1, $result]:",
        "  stop",
        "log subtract([time(), 1.0])",
      ].join("\n"),
    );
  });
});

describe("compiling arguments of the I/O half", () => {
  it("takes a mapping in the place of a protocol factory for a description of the protocol", () => {
    const [step] = compile("- create_connection: {protocol_factory: {name: client, data_received: [{write: $data}]}}\n- log: $client\n- log: $client2").program.steps;
    const factory = step?.args["protocol_factory"] as { op: string; args: Record<string, unknown> };
    assert.equal(factory.op, "protocol_factory");
    assert.equal(factory.args["name"], "client");
    assert.deepInclude(factory.args["data_received"] as object, { parameters: ["self", "data"] });
    // A list of steps is a callable like any other.
    assert.property(first("- create_connection: {protocol_factory: [{return: null}]}") as never, "args");
  });

  it("lets the transport of a protocol be left out in its callbacks, and nowhere else", () => {
    const [step] = compile("- protocol: {name: p, eof_received: [write_eof]}").program.steps;
    const { function: steps } = step?.args["eof_received"] as unknown as { function: { args: object }[] };
    assert.deepEqual(steps[0]?.args, { transport: { ref: "self", path: ["transport"] } });
    assert.match(problemsOf("- write_eof")[0] ?? "", /write_eof lacks "transport"/);
  });

  it("makes addresses tuples, and constants their values", () => {
    const args = (scenario: string): Record<string, unknown> => (first(scenario) as { args: Record<string, unknown> }).args;
    assert.deepInclude(args("- getnameinfo: {sockaddr: [127.0.0.1, 80]}")["sockaddr"] as object, { op: "tuple", args: { items: { list: ["127.0.0.1", 80] } } });
    assert.deepInclude(args("- getaddrinfo: {host: h, port: 1, flags: [AI_PASSIVE, AI_NUMERICHOST]}")["flags"] as object, { op: "constant", args: { name: { list: ["AI_PASSIVE", "AI_NUMERICHOST"] } } });
    assert.match(problemsOf("- getaddrinfo: {host: h, port: 1, family: inet}")[0] ?? "", /must be the name of a constant/);
    assert.match(problemsOf("- raise_signal: usr2")[0] ?? "", /must be the name of a signal/);
    assert.match(problemsOf("- subprocess_exec: {protocol_factory: {name: p}, program: x, stdin: pipe}")[0] ?? "", /must be PIPE, DEVNULL, STDOUT or null/);
  });
});
