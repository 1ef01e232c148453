/** Loading a specification folder: everything that is in order, or every problem of every file at once. */
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { assert } from "chai";
import { Ajv2020 } from "ajv/dist/2020.js";
import { generatedFiles } from "../language/generated-files.js";
import { loadTable } from "../language/load-table.js";
import { packageFolder } from "../language/package-folder.js";
import { buildTable } from "../language/build-table.js";
import type { LanguageTable } from "../language/table.js";
import { parseCases } from "../load/cases.js";
import { loadSpecification } from "../load/load-specification.js";
import { formatProblem } from "../load/problem.js";
import type { Problem } from "../load/problem.js";
import { readYaml } from "../load/read-yaml.js";
import { nearest, suggest } from "../load/suggestion.js";
import { toPlain } from "../load/source-node.js";

const fixtures = join(packageFolder(), "conformance/test/fixtures/spec");

const realTable = (): LanguageTable => {
  const problems: Problem[] = [];
  const table = loadTable(join(packageFolder(), "spec"), "spec", (problem) => problems.push(problem));
  assert.deepEqual(problems.map(formatProblem), []);
  if (table === undefined) assert.fail("the language table does not load");
  return table;
};

describe("loading a specification that is in order", () => {
  const { specification, problems } = loadSpecification(join(fixtures, "sound"));

  it("has no problems and all parts", () => {
    assert.deepEqual(problems.map(formatProblem), []);
    assert.deepEqual(specification?.profiles, ["3.7", "3.8", "3.11"]);
    assert.deepEqual(specification?.groups.get("udp"), { id: "udp", title: "Datagrams", half: "io", cases: "planned" });
    assert.deepEqual([...(specification?.requirements.keys() ?? [])], ["call_soon.fifo", "call_soon.closed-loop", "task.cancel", "call_soon.advice"]);
    assert.deepEqual([...(specification?.cases.keys() ?? [])], ["call_soon/fifo", "call_soon/closed-loop", "task/cancel-reaches-the-coroutine"]);
  });

  it("reads a requirement with all that it says", () => {
    const requirement = specification?.requirements.get("task.cancel");
    assert.deepInclude(requirement, { id: "task.cancel", area: "calls", level: "must", basis: "documented", group: "tasks", since: "3.8", source: { document: "base", section: "Tasks" } });
    assert.deepEqual(requirement?.cpython, [
      { versions: "3.9-3.11", does: "passes a message along" },
      { versions: "3.8+", does: "passes nothing", concerns: "module", runtime: "pypy" },
    ]);
    assert.equal(requirement?.position.line, 16);
  });

  it("lets a case override what its file says", () => {
    const kase = specification?.cases.get("task/cancel-reaches-the-coroutine");
    assert.deepInclude(kase, { member: "cancel", group: "tasks" });
    assert.deepInclude(specification?.cases.get("call_soon/fifo"), { member: "call_soon", group: "core" });
  });
});

describe("loading a specification full of mistakes", () => {
  const { specification, draft, problems } = loadSpecification(join(fixtures, "broken"));
  const lines = problems.map((problem) => formatProblem(problem).replaceAll(/\S*\/broken\//g, ""));

  it("gives no specification, but a draft of what is sound", () => {
    assert.isUndefined(specification);
    assert.deepEqual([...draft.requirements.keys()], ["call_soon.fifo", "CallSoon"]);
  });

  const expected = [
    'cases/calls.yaml:6:16  unknown requirement "call_soon.fofo"; did you mean "call_soon.fifo"?',
    'cases/calls.yaml:8:9  unknown operation "call_sooon"; did you mean "call_soon"?',
    'cases/calls.yaml:9:22  unknown operation "lgo"; did you mean "log"?',
    'cases/calls.yaml:10:20  "callback" of call_soon must be a list of steps, or what yields a callable, not the text "stop"; write [stop]',
    'cases/calls.yaml:11:20  "callback" of call_soon must be a list of steps, or what yields a callable, not a mapping; write [ ] around the step',
    'cases/calls.yaml:12:22  unknown argument "dealy" of call_later; did you mean "delay"?',
    'cases/calls.yaml:13:14  unknown variable "$reslt"; did you mean "result"?',
    "cases/calls.yaml:16:9  await is not allowed in the main program; only in a coroutine, an asynchronous generator",
    'cases/calls.yaml:17:16  unknown error class "ZeroDivisonError"; did you mean "ZeroDivisionError"?',
    'cases/calls.yaml:19:9  unknown key "raisees" beside sleep; did you mean "raises"?',
    "cases/calls.yaml:20:16  reraise outside of an except clause; there is no error to raise again",
    'cases/calls.yaml:21:18  unknown error class "ValueEror"; did you mean "ValueError"?',
    'cases/calls.yaml:22:14  a mapping as a value must be an operation, but "foo" is none; write {dict: {...}} for a mapping',
    'cases/calls.yaml:24:9  a second operation "stop" in the step "log"; each step of a list begins with a dash of its own',
    "cases/calls.yaml:25:9  reraise outside of an except clause; there is no error to raise again",
    'cases/calls.yaml:26:29  "delay" of call_later must be a number, not the text "soon"; to pass something else on purpose, write {value: ...}',
    'cases/calls.yaml:27:14  unknown variable "$args"; $args exists only inside a callback',
    'cases/calls.yaml:29:9  the case id "call_soon/one" is taken; it stands at cases/calls.yaml:4:9 already',
    'cases/calls.yaml:31:5  unknown key "verfies" in the case; did you mean "verifies"?',
    'cases/calls.yaml:32:15  "scenario" is empty',
    "cases/syntax.yaml:7:5  not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; is a closing bracket missing above?",
    'requirements/calls.yaml:5:24  unknown document "bass"; did you mean "base"?',
    'requirements/calls.yaml:8:12  unknown group "cores"; did you mean "core"?',
    'requirements/calls.yaml:9:9  the requirement id "call_soon.fifo" is taken; it stands at requirements/calls.yaml:3:9 already',
    'requirements/calls.yaml:12:12  "level" is "mst"; did you mean "must"?',
    'requirements/calls.yaml:15:12  "since" must be a text, not the number 3.1; a version of the documentation in quotes, such as "3.11"',
    'requirements/calls.yaml:16:9  "id" the text "CallSoon" is malformed; an id is <member>.<words-with-dashes>, such as call_soon.fifo',
    'requirements/calls.yaml:17:5  unknown key "txt" in the requirement; did you mean "text"?',
    'requirements/calls.yaml:18:13  the source of a requirement lacks "section"',
  ];
  for (const line of expected) {
    it(line, () => assert.include(lines, line));
  }
  it("and nothing else", () => assert.deepEqual(lines, expected));
});

describe("the language table", () => {
  const table = realTable();

  it("knows the operations with their arguments", () => {
    const callLater = table.operations.get("call_later");
    assert.deepInclude(callLater, { name: "call_later", kind: "loop-method", group: "core", result: "timer_handle" });
    assert.deepInclude(callLater?.arguments.get("loop"), { defaultVariable: ["loop"], required: false });
    assert.deepEqual(table.operations.get("await")?.places, ["coroutine", "asyncgen"]);
  });

  it("gives every generated file its committed text", () => {
    for (const { path, text } of generatedFiles(table)) {
      assert.equal(readFileSync(join(packageFolder(), path), "utf8"), text, `${path} is stale: run npm run generate`);
    }
  });

  const flaws = (operations: string): string[] => {
    const problems: Problem[] = [];
    const root = (text: string) => readYaml("operations.yaml", text).root ?? assert.fail("no YAML");
    buildTable(root(`operations:\n${operations}`), root("errors: {Exception: null, ValueError: Exceptoin}"), (problem) => problems.push(problem));
    return problems.map((problem) => problem.message);
  };

  it("refuses a table in which a short form could mean two things", () => {
    const found = flaws("  value: {kind: language, doc: x, result: value, primary: value, arguments: {value: {type: value, required: true}}}\n  show: {kind: language, doc: x, result: none, primary: what, arguments: {what: {type: value}, value: {type: value}}}\n");
    assert.include(found, 'operation show: its argument "value" is named like an operation, and its primary is optional: the short form could mean either');
    assert.isFalse(found.some((message) => message.startsWith("operation value")), "a required primary leaves no doubt");
  });

  it("refuses names that refer to nothing", () => {
    const found = flaws("  show: {kind: function, doc: x, result: none, primary: what, clauses: [how], arguments: {as: {type: value}}}\n");
    assert.includeMembers(found, [
      'ValueError derives from "Exceptoin", which is not in the table',
      'operation show: "what" is not among its arguments',
      'operation show: "how" is not among its arguments',
      "operation show: an operation of the API belongs to a group",
      'operation show: "as" stands beside every operation and cannot be an argument',
    ]);
  });
});

describe("the schema of cases for editors", () => {
  const table = realTable();
  const schema = generatedFiles(table).find((file) => file.path.endsWith("case.schema.json"))?.text ?? "{}";
  const validate = new Ajv2020({ strict: false, allErrors: false }).compile(JSON.parse(schema) as object);
  const scenarios: readonly [string, boolean][] = [
    ["[stop]", true],
    ["[is_running: {}]", true],
    ["[{stop: {}, raises: RuntimeError}]", true],
    ["[{call_soon: [{log: $args.0}], as: h}, {cancel: $h}]", true],
    ["[{call_soon: {callback: [stop], args: [1, 2]}}]", true],
    ["[{raise: {error: ValueError}}]", true],
    ["[{raise: {error: {class: ValueError, args: [why]}}}]", true],
    ["[{call_exception_handler: {message: boom}}]", true],
    ["[{call_exception_handler: {}}]", true],
    ["[{call_exception_handler: {context: {message: boom}}}]", true],
    ["[{try: [stop], except: {ValueError: [reraise]}, finally: []}]", true],
    ["[{repeat: 3, do: [{log: $i}], index: i}]", true],
    ["[{repeat: {times: 3, do: [stop]}}]", true],
    ["[{sleep: 1.0, as: s}]", true],
    ["[{log: {coroutine: [{await: {sleep: 0}}], with: {n: 1}}}]", true],
    ["[{create_future: null, as: f}]", true],
    ["[stopp]", false],
    ["[sleep]", false],
    ["[{stop: {}, log: 1}]", false],
    ["[{log: {stopp: {}}}]", false],
    ["[{log: {log: 1}}]", false],
    ["[{call_soon: stop}]", false],
    ["[{call_later: {delay: 1}}]", false],
    ["[{call_later: {delay: soon, callback: [stop]}}]", false],
    ["[{sleep: 1, raises: Nonsense}]", false],
    ["[{try: [stop], except: {Nonsense: [reraise]}}]", false],
    ["[{repeat: 3}]", false],
    ["[{wait: {awaitables: [], return_when: SOMEDAY}}]", false],
    ["[{log: $}]", false],
    ["[{log: 1, as: $x}]", false],
    ["[{is_instance: {value: 1, class: 2}}]", false],
  ];
  for (const [scenario, isRight] of scenarios) {
    it(`agrees with the compiler that ${scenario} is ${isRight ? "right" : "wrong"}`, () => {
      const text = `member: m\ngroup: core\ncases:\n  - {id: a/b, title: t, verifies: [x.y], expect: [], scenario: ${scenario}}\n`;
      const problems: Problem[] = [];
      parseCases("case.yaml", text, table, (problem) => problems.push(problem));
      const own = problems.filter((problem) => !/except clause|unknown variable/.test(problem.message)).map(formatProblem);
      assert.equal(own.length === 0, isRight, own.join("\n") || "the compiler accepts it");
      const root = readYaml("case.yaml", text).root;
      assert.equal(root !== undefined && validate(toPlain(root)), isRight, `the schema: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    });
  }
});

describe("suggestions", () => {
  it("finds the nearest word, and none if all are far", () => {
    assert.equal(nearest("call_sooon", ["call_later", "call_soon"]), "call_soon");
    assert.equal(nearest("lgo", ["log", "get"]), "log");
    assert.isUndefined(nearest("banana", ["call_later", "call_soon"]));
    assert.equal(suggest("x", ["must", "should"]), "one of: must, should");
  });
});

describe("the specification itself", () => {
  it("loads without a problem", () => {
    assert.deepEqual(loadSpecification(join(packageFolder(), "spec")).problems.map(formatProblem), []);
  });
});
