/** The linter: each rule finds what it is about, and is silent about its nearest harmless neighbour. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert } from "chai";
import { loadTable } from "../language/load-table.js";
import { packageFolder } from "../language/package-folder.js";
import { coverageOfLanguage } from "../lint/coverage-of-language.js";
import { lintSpecification } from "../lint/lint-specification.js";
import { loadSpecification } from "../load/load-specification.js";
import { formatProblem } from "../load/problem.js";

const PROFILES = `profiles: ["3.7", "3.8", "3.11"]
groups:
  core: {title: Core, half: scheduling, cases: complete}
  tasks: {title: Tasks, half: scheduling, cases: complete}
  udp: {title: Datagrams, half: io, cases: planned}
documents: {base: {title: Base}}
`;

interface Row {
  readonly id: string;
  readonly more?: string;
  readonly level?: string;
  readonly basis?: string;
  readonly text?: string;
  readonly group?: string;
}

/** What the linter says of a specification with these requirements and cases. */
function lint(rows: readonly Row[], cases: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "loopspec-lint-"));
  try {
    mkdirSync(join(folder, "requirements"));
    mkdirSync(join(folder, "cases"));
    writeFileSync(join(folder, "profiles.yaml"), PROFILES);
    const requirements = rows.map(({ id, more, level, basis, text, group }) => `  - {id: ${id}, text: "${text ?? "It works."}", source: {document: base, section: s}, level: ${level ?? "must"}, basis: ${basis ?? "documented"}, group: ${group ?? "core"}${more === undefined ? "" : `, ${more}`}}`);
    writeFileSync(join(folder, "requirements/r.yaml"), `area: r\nrequirements:\n${requirements.join("\n")}\n`);
    writeFileSync(join(folder, "cases/c.yaml"), `member: m\ngroup: core\ncases:\n${cases.join("\n")}\n`);
    const loaded = loadSpecification(folder);
    assert.deepEqual(loaded.problems.map(formatProblem), [], "the fixture itself must load");
    return lintSpecification(loaded).map((problem) => formatProblem(problem).replace(/^\S+\/(?=[rc]\.yaml)/, ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ROW: Row = { id: "x.y" };
const kase = (scenario: string, expect: string, more = ""): string => `  - {id: a/b, title: t, verifies: [x.y], scenario: ${scenario}, expect: ${expect}${more}}`;
const lintCase = (scenario: string, expect: string, more = "", row: Row = ROW): string[] => lint([row], [kase(scenario, expect, more)]);

const finds = (found: readonly string[], pattern: RegExp): void => {
  assert.isTrue(found.some((line) => pattern.test(line)), found.join("\n") || "nothing found");
};
const silent = (found: readonly string[]): void => assert.deepEqual(found, []);

describe("linting what a case verifies", () => {
  it("is silent about a sound specification", () => {
    silent(lintSpecification(loadSpecification(join(packageFolder(), "conformance/test/fixtures/spec/sound"))).map(formatProblem));
  });

  it("finds requirements that promise nothing or cannot be tested", () => {
    finds(lintCase("[{log: 1}]", "[1]", "", { id: "x.y", level: "may", more: "untestable: a permission" }), /x\.y has the level "may", which promises nothing/);
    finds(lintCase("[{log: 1}]", "[1]", "", { id: "x.y", more: "untestable: nobody can see it" }), /x\.y is marked untestable, but this case verifies it/);
  });

  it("finds requirements of different weight in one case", () => {
    const both = "  - {id: a/b, title: t, verifies: [x.y, x.z], scenario: [{log: 1}], expect: [1]}";
    finds(lint([ROW, { id: "x.z", basis: "de-facto" }], [both]), /different basis in one case: x\.y is documented, x\.z is de-facto; split the case/);
    finds(lint([ROW, { id: "x.z", level: "should" }], [both]), /different level in one case/);
    silent(lint([ROW, { id: "x.z" }], [both]));
  });

  it("finds cases that apply to no profile, and spans that run backwards", () => {
    finds(lintCase("[{log: 1}]", "[1]", ', since: "3.8"', { id: "x.y", more: 'until: "3.7"' }), /the case a\/b applies to no profile; x\.y: \.\.\. to 3\.7/);
    finds(lintCase("[{log: 1}]", "[1]", "", { id: "x.y", more: 'since: "3.11", until: "3.8"' }), /x\.y: since 3\.11 is later than until 3\.8/);
    silent(lintCase("[{log: 1}]", "[1]", ', since: "3.8"', { id: "x.y", more: 'until: "3.8"' }));
  });

  it("wants a case or a reason for every requirement of a complete group", () => {
    finds(lint([ROW, { id: "x.z" }], [kase("[{log: 1}]", "[1]")]), /^r\.yaml:4:5 {2}x\.z: no case verifies it/);
    finds(lint([ROW, { id: "x.z", level: "undefined" }], [kase("[{log: 1}]", "[1]")]), /x\.z: the level "undefined" promises nothing to test; say so/);
    silent(lint([ROW, { id: "x.z", group: "udp" }, { id: "x.w", more: "untestable: why" }], [kase("[{log: 1}]", "[1]")]));
  });
});

describe("linting the group of a case", () => {
  it("wants that of a requirement, or of an operation that the case needs", () => {
    finds(lintCase("[stop]", "[]", ", group: tasks"), /warning: the case is of the group tasks, but its requirements are of core/);
    silent(lintCase("[{create_task: {coroutine: []}}]", "[]", ", group: tasks"));
  });
});

describe("linting expectations", () => {
  it("finds patterns that make no sense", () => {
    finds(lintCase("[{log: 1}]", "[{at_least: much}]"), /"at_least" takes a number/);
    finds(lintCase("[{log: 1}]", "[{ref: nobody}]"), /refers to the variable "nobody", which no step binds/);
    finds(lintCase("[{log: $loop}]", "[{error: ValueEror}]"), /unknown error class "ValueEror".*did you mean "ValueError"/);
  });

  it("holds raises against expect", () => {
    finds(lintCase("[{close: {}, raises: RuntimeError}]", "[]"), /the step must raise RuntimeError, but `expect` has no \{raised: RuntimeError\}/);
    finds(lintCase("[{close: {}, raises: RuntimeError}]", "[{raised: ValueError}]"), /`expect` demands \{raised: ValueError\} once, but no step has raises: ValueError/);
    finds(lintCase("[{close: {}, raises: RuntimeError}]", "[{raised: RuntimeError}, {raised: RuntimeError}]"), /demands \{raised: RuntimeError\} 2 times, but only 1 steps? ha/);
    silent(lintCase("[{close: {}, raises: RuntimeError}]", "[{raised: Exception}]"));
    silent(lintCase("[{repeat: 2, do: [{close: {}, raises: RuntimeError}]}]", "[{raised: RuntimeError}, {raised: RuntimeError}]"));
    silent(lintCase("[{function: [{close: {}, raises: RuntimeError}], as: f}, {call: $f}, {call: $f}]", "[{raised: RuntimeError}, {raised: RuntimeError}]"));
  });

  it("finds texts that no step can log, and logs that nothing expects", () => {
    finds(lintCase("[{log: first}]", "[frist]"), /`expect` lists "frist", which no step can log; did you mean "first"/);
    finds(lintCase("[{log: first}]", "[frist]"), /the main program logs "first", but `expect` does not list it/);
    silent(lintCase("[{call_soon: [{log: never}]}, {log: 1}]", "[1]"));
    silent(lintCase("[{value: text, as: v}, {log: $v}]", "[text]"));
    silent(lintCase("[{log: 1}]", "[{type: integer}]"));
  });

  it("knows what protocols log and bind by themselves, and the words that operations yield", () => {
    const made = '[{protocol_factory: {name: echo, connection_made: [{log: 1}]}, as: factory}, {call: $factory}, {log: $echo}, {log: $echo2}]';
    silent(lintCase(made, "[echo.connection_made, echo2.connection_made, {ref: echo}, {ref: echo2}, {type: any}]"));
    finds(lintCase(made, "[{ref: ehco}]"), /refers to the variable "ehco", which no step binds/);
    finds(lintCase(made, "[echo.conection_made]"), /`expect` lists "echo.conection_made", which no step can log/);
    silent(lintCase("[{log: {signal_disposition: SIGUSR2}}]", "[default]"));
    finds(lintCase("[{log: {signal_disposition: SIGUSR2}}]", "[defaults]"), /lists "defaults", which no step can log/);
  });

  it("finds upper bounds of time, and only those", () => {
    const upper = /upper time bound: a slow machine fails this case/;
    finds(lintCase("[{time: {}, as: t}, {log: {less: [{subtract: [{time: {}}, $t]}, 0.5]}}]", "[true]"), upper);
    finds(lintCase("[{time: {}, as: t}, {subtract: [{time: {}}, $t], as: d}, {log: {less: [0.5, $d]}}]", "[false]"), upper);
    finds(lintCase("[{time: {}, as: t}, {log: {less: [{time: {}}, {add: [$t, 1]}]}}]", "[true]"), upper);
    silent(lintCase("[{time: {}, as: t}, {log: {less: [{subtract: [{time: {}}, $t]}, 0.5]}}]", "[false]"));
    silent(lintCase("[{add: [{time: {}}, 0.1], as: d}, {log: {less: [{add: [{time: {}}, 0.002]}, $d]}}]", "[false]"));
    silent(lintCase("[{log: {less: [1, 2]}}]", "[true]"));
    // A condition that tells whether the machine paused is no bound, as long as what it decides is not required.
    const paused = "{time: {}, as: t}, {if: {less: [{subtract: [{time: {}}, $t]}, 0.5]}, then: [{log: fast}]}";
    finds(lintCase(`[${paused}]`, "[fast]"), upper);
    silent(lintCase(`[${paused}]`, "[{optional: fast}]"));
    const again = "{value: true, as: late}, {while: $late, do: [{time: {}, as: t}, {less: [{add: [$t, 0.5]}, {time: {}}], as: late}]}";
    silent(lintCase(`[${again}, {log: 1}]`, "[1]"));
    finds(lintCase(`[${again}, {log: $late}]`, "[false]"), upper);
    finds(lintCase("[{log: {time: {}}}]", "[{at_most: 5}]"), /"at_most" is no matcher; there is at_least, and no upper bound/);
  });

  it("finds an order between timers of the same time", () => {
    const same = "[{time: {}, as: t}, {call_at: {when: $t, callback: [{log: a}]}}, {call_at: {when: $t, callback: [{log: b}, stop]}}, run_forever]";
    finds(lintCase(same, "[a, b]"), /c\.yaml:\S+ {2}"a" and "b" come from timers of the same time, whose order is left open; write \{unordered/);
    silent(lintCase(same, "[{unordered: [a, b]}]"));
    silent(lintCase(same, "[a, b]", "", { id: "x.y", text: "Timers of the same time run in order." }));
    const delays = "[{call_later: {delay: 0.01, callback: [{log: a}]}}, {call_later: {delay: 0.01, callback: [{log: b}, stop]}}, run_forever]";
    finds(lintCase(delays, "[a, b]"), /warning: "a" and "b" come from timers with the same delay/);
    silent(lintCase(delays.replace("0.01", "0.02"), "[b, a]"));
  });

  it("warns of exact classes and messages that nobody promises", () => {
    const raised = "[{log: {error: ValueError}}]";
    finds(lintCase(raised, "[{error: ValueError, exactly: true}]"), /warning: \{error: ValueError, exactly: true\} refuses subclasses/);
    finds(lintCase(raised, "[{error: ValueError, message: x}]"), /warning: the message of ValueError is asserted/);
    silent(lintCase(raised, "[{error: ValueError, message: x}]", "", { id: "x.y", text: "The message names it." }));
    silent(lintCase(raised, "[{error: ValueError, message: x}]", "", { id: "x.y", basis: "de-facto" }));
  });
});

describe("linting steps", () => {
  it("warns of names that nobody reads, unless they keep something alive", () => {
    finds(lintCase("[{time: {}, as: t}, {log: 1}]", "[1]"), /warning: the name "t" is never used/);
    silent(lintCase("[{create_future: {}, as: f}, {log: 1}]", "[1]"));
    silent(lintCase("[{error: ValueError, as: e}, {log: $e}]", "[{ref: e}]"));
    silent(lintCase("[{list: [], as: l}, {forget: l}, {log: 1}]", "[1]"));
  });

  it("warns of long delays, but not of endless ones", () => {
    finds(lintCase("[{block: 0.8}, {log: 1}]", "[1]"), /warning: a delay of 0\.8 s; stay below 0\.5 s/);
    finds(lintCase("[{repeat: 20, do: [{block: 0.05}]}, {log: 1}]", "[1]"), /the delays of a\/b add up to 1 s/);
    silent(lintCase("[{call_later: {delay: 10, callback: [stop]}, as: h}, {cancel: $h}, {log: 1}]", "[1]"));
  });
});

describe("the coverage of the language", () => {
  it("names the cases of each operation, argument and context key", () => {
    const folder = join(packageFolder(), "conformance/test/fixtures/spec/sound");
    const table = loadTable(join(packageFolder(), "spec"), "spec", () => undefined) ?? assert.fail("no table");
    const { operations, contextKeys } = coverageOfLanguage(loadSpecification(folder).draft, table);
    const callSoon = operations.find(({ operation }) => operation === "call_soon");
    assert.deepEqual(callSoon?.cases, ["call_soon/fifo", "call_soon/closed-loop"]);
    assert.deepEqual(callSoon?.arguments.find(({ argument }) => argument === "loop")?.cases, [], "the default does not count");
    assert.deepEqual(operations.find(({ operation }) => operation === "gather")?.cases, []);
    assert.isUndefined(operations.find(({ operation }) => operation === "log"), "only asyncio's own operations");
    assert.include(contextKeys.map(({ key }) => key), "message");
  });
});
