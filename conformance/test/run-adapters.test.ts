/** What may stand after --loop, and what is said when it may not. */
import { expect } from "chai";
import { fileURLToPath } from "node:url";
import { findProgram } from "../adapters/find-program.js";
import { parseAdapter } from "../adapters/parse-adapter.js";
import { nodeHostOfReference } from "../adapters/node-host.js";
import { splitWords } from "../adapters/split-words.js";
import { UsageError } from "../run/faults.js";
import { hostFile } from "./run-fakes.js";

function refusal(text: string, python?: string): UsageError {
  try {
    parseAdapter(text, python === undefined ? {} : { python });
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`${text} was accepted`);
}

describe("the words of a command", () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    ["", []],
    ["  a  b\tc ", ["a", "b", "c"]],
    [`'a b' "c d"`, ["a b", "c d"]],
    [`a\\ b`, ["a b"]],
    [`"a \\"b\\" \\\\ \\n"`, [`a "b" \\ \\n`]],
    [`'a\\b' "it's"`, ["a\\b", "it's"]],
    [`a'b'"c"`, ["abc"]],
    [`'' ""`, ["", ""]],
    ["$HOME *.js `id`", ["$HOME", "*.js", "`id`"]],
  ];
  for (const [line, words] of examples) {
    it(`${JSON.stringify(line)} are ${JSON.stringify(words)}`, () => {
      expect(splitWords(line)).to.deep.equal(words);
    });
  }

  it("must be complete", () => {
    expect(() => splitWords("a 'b")).to.throw(UsageError, "without its partner");
    expect(() => splitWords("a\\")).to.throw(UsageError, "lone backslash");
  });
});

describe("an adapter", () => {
  it("reference starts the node host: the bundle, or the modules while coverage is measured", () => {
    expect(parseAdapter("reference").command).to.equal(process.execPath);
    expect(nodeHostOfReference({ NODE_V8_COVERAGE: "folder" })).to.match(/hosts[\\/]node[\\/]main\.js$/);
    expect(nodeHostOfReference({})).to.match(/bundle[\\/]conformance-hosts-node-main\.js$/);
    expect(parseAdapter("reference").args).to.deep.equal(["--single-threaded-gc", nodeHostOfReference(process.env)]);
  });

  it("module gives the node host the file, wherever it is run from", () => {
    expect(parseAdapter(`module:${hostFile("busy")}`).args.at(-1)).to.equal(hostFile("busy"));
  });

  it("python takes the factory apart and the interpreter from PATH or --python", () => {
    const self = fileURLToPath(new URL(`file://${process.execPath}`));
    const adapter = parseAdapter("python:uvloop:new_event_loop", { python: self });
    expect(adapter.command).to.equal(self);
    expect(adapter.args.at(-1)).to.equal("uvloop:new_event_loop");
    expect(parseAdapter("python", { python: self }).args).to.have.lengthOf(1);
  });

  it("command is split into words and not given to a shell", () => {
    const adapter = parseAdapter(`command:"${process.execPath}" ./host.js 'two words' $HOME`);
    expect([adapter.command, ...adapter.args]).to.deep.equal([process.execPath, "./host.js", "two words", "$HOME"]);
  });

  it("that is unknown is answered with the nearest one", () => {
    expect(refusal("pyhton").message).to.equal('unknown loop "pyhton"; did you mean "python"?');
    expect(refusal("pyhton").hint).to.contain("python:MODULE:FACTORY");
    expect(refusal("zzzzzzzz").message).to.equal('unknown loop "zzzzzzzz"');
  });

  it("that cannot be is refused before anything starts", () => {
    expect(refusal("module:./no-such-file.js").message).to.equal('there is no file "./no-such-file.js"');
    expect(refusal("module:").message).to.match(/needs a file/);
    expect(refusal("command:").message).to.match(/needs a program/);
    expect(refusal("command:no-such-program-at-all").message).to.equal('there is no program "no-such-program-at-all"');
    expect(refusal("python:uvloop").message).to.match(/not MODULE:FACTORY/);
    expect(refusal("python", "/no/such/python").message).to.equal('there is no Python at "/no/such/python"');
    expect(refusal("reference", "python3").message).to.match(/--python has no meaning/);
    expect(refusal("reference:x").message).to.match(/takes nothing/);
  });

  it("finds programs as the system would", () => {
    expect(findProgram("node", `/nonexistent:${process.execPath.replace(/\/[^/]*$/, "")}`)).to.equal(process.execPath);
    expect(findProgram("node", "/nonexistent")).to.equal(undefined);
    expect(findProgram("/nonexistent/node")).to.equal(undefined);
  });
});
