/** What a host writes: lines, messages, order. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import { Conversation } from "../run/conversation.js";
import { LineReader, ProtocolViolation } from "../run/line-reader.js";
import { decodeMessage } from "../run/messages.js";
import { TailBuffer } from "../run/tail-buffer.js";
import { fakeCase } from "./run-fakes.js";

const HELLO = {
  type: "hello",
  protocol: 1,
  host: { name: "h", version: "1" },
  loop: { name: "l", class: "L" },
  runtime: { name: "r", version: "1" },
  platform: "linux",
  profile: "3.11",
  entry: "main",
  operations: ["log"],
  groups: ["core"],
  traits: [],
};
const DONE = { type: "done", case: "a", outcome: { status: "completed" }, closed: true, leaks: {}, warnings: [], records: [], duration: 0 };

const START = { type: "request", case: "a", action: "start_peer", peer: "client" };

const SCHEMA = JSON.parse(readFileSync(join(packageFolder(), "conformance", "hosts", "protocol.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: false }).compile(SCHEMA);

function schemaAccepts(message: object): boolean {
  return validate(JSON.parse(JSON.stringify(message))) === true;
}

/** Any observed value, any event, any end of a case. */
const NAMES = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
const { value: VALUE } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, 1, "text", { $: "float", value: "nan" }, { $: "float", value: 0.5 }, { $: "bytes", base64: "AA==" }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.record({ $: fc.constantFrom("tuple", "set"), items: fc.array(tie("value"), { maxLength: 3 }) }),
    fc.record({ $: fc.constant("dict"), items: fc.dictionary(fc.string(), tie("value"), { maxKeys: 3 }) }),
    fc.record({ $: fc.constant("error"), type: fc.string({ minLength: 1 }), mro: NAMES, message: fc.string(), args: fc.array(tie("value"), { maxLength: 2 }) }),
    fc.record({ $: fc.constant("object"), type: fc.string({ minLength: 1 }), mro: NAMES, refs: fc.uniqueArray(fc.stringMatching(/^[a-z]+$/), { minLength: 1, maxLength: 2 }) }, { requiredKeys: ["$", "type", "mro"] }),
  ),
}));
const ERROR = fc.record({ $: fc.constant("error"), type: fc.constant("E"), mro: NAMES, message: fc.string(), args: fc.array(VALUE, { maxLength: 2 }) });
const EVENT = fc.record(
  { type: fc.constant("event"), case: fc.string(), kind: fc.constantFrom("log", "raised", "returned", "unhandled", "thread_raised"), value: VALUE, t: fc.nat(), at: fc.nat() },
  { requiredKeys: ["type", "case", "kind", "value", "t"] },
);
const CONCLUSION = fc.record(
  {
    type: fc.constant("done"),
    case: fc.string(),
    outcome: fc.oneof(
      fc.constant({ status: "completed" }),
      fc.record({ status: fc.constant("raised"), error: ERROR, at: fc.nat() }, { requiredKeys: ["status", "error"] }),
      fc.record({ status: fc.constant("unsupported"), reason: fc.string() }),
      fc.record({ status: fc.constant("invalid"), reason: fc.string(), at: fc.nat() }, { requiredKeys: ["status", "reason"] }),
    ),
    closed: fc.boolean(),
    close_error: ERROR,
    leaks: fc.record({ fds: fc.array(fc.string()), threads: fc.array(fc.string()), children: fc.array(fc.string()) }, { requiredKeys: [] }),
    warnings: fc.array(fc.record({ category: fc.string(), message: fc.string() })),
    records: fc.array(fc.record({ level: fc.string(), message: fc.string(), logger: fc.string(), exception: ERROR }, { requiredKeys: ["level", "message"] })),
    duration: fc.nat(),
    leaves: fc.boolean(),
  },
  { requiredKeys: ["type", "case", "outcome", "closed", "leaks", "warnings", "records", "duration"] },
);

const PEER = { type: fc.constant("request"), case: fc.string(), peer: fc.string() };
const ADDRESS = fc.oneof(
  fc.record({ host: fc.constantFrom("127.0.0.1", "::1", "0.0.0.0", "::", "localhost", "127.3.2.1"), port: fc.integer({ min: 1, max: 65535 }) }),
  fc.record({ path: fc.stringMatching(/^\/[a-z]{1,100}$/) }),
  fc.record({ abstract: fc.constant("bG9vcHNwZWM=") }),
);
const REQUEST = fc.oneof(
  fc.record({ ...PEER, action: fc.constant("start_peer"), address: ADDRESS }, { requiredKeys: ["type", "case", "peer", "action"] }),
  fc.record({ ...PEER, action: fc.constant("signal_peer"), word: fc.string() }),
);

function decoded(message: object): ReturnType<typeof decodeMessage> {
  return decodeMessage(JSON.stringify(message));
}

describe("the line reader", () => {
  it("puts lines together, however they are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\n"))), fc.array(fc.nat(40)), (lines, cuts) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
        const reader = new LineReader();
        const read: string[] = [];
        let start = 0;
        for (const cut of cuts) {
          read.push(...reader.feed(bytes.subarray(start, start + cut)));
          start += cut;
        }
        read.push(...reader.feed(bytes.subarray(Math.min(start, bytes.length))));
        expect(read).to.deep.equal(lines);
      }),
    );
  });

  it("gives out the lines before an offending one", () => {
    const reader = new LineReader();
    const read: string[] = [];
    expect(() => {
      for (const line of reader.feed(Buffer.from([0x61, 0x0a, 0xff, 0x0a]))) read.push(line);
    }).to.throw(ProtocolViolation, "not UTF-8");
    expect(read).to.deep.equal(["a"]);
  });
});

describe("the tail of standard error", () => {
  it("is the last bytes of everything", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 0, maxLength: 30, unit: fc.constantFrom("a", "b", "c") })), (chunks) => {
        const tail = new TailBuffer(10);
        for (const chunk of chunks) tail.push(Buffer.from(chunk));
        const all = chunks.join("");
        expect(tail.text()).to.equal(all.slice(-10));
        expect(tail.textSince(all.length - 4)).to.equal(all.slice(-Math.min(4, all.length)));
      }),
    );
  });
});

describe("a message", () => {
  it("is decoded into the model", () => {
    const error = { $: "error", type: "ValueError", mro: ["ValueError"], message: "m", args: [{ $: "tuple", items: [1] }] };
    const message = decoded({ ...DONE, closed: false, close_error: error, leaks: { fds: ["3"] }, outcome: { status: "raised", error, at: 4 } });
    if (message.type !== "done") throw new Error("not done");
    expect(message.conclusion.closeError).to.deep.equal(error);
    expect(message.conclusion.outcome).to.deep.equal({ status: "raised", error, at: 4 });
    expect(message.conclusion.leaks).to.deep.equal({ fds: ["3"] });
  });

  it("that ends a case is decoded whole", () => {
    fc.assert(
      fc.property(CONCLUSION, (said) => {
        const message = decoded(said);
        if (message.type !== "done") throw new Error("not done");
        const { closeError, ...rest } = message.conclusion;
        const read = { type: "done", case: said.case, ...rest, ...(closeError === undefined ? {} : { close_error: closeError }) };
        const meant = { ...said, leaves: said.leaves ?? false };
        expect(JSON.parse(JSON.stringify({ ...read, leaves: message.leaves }))).to.deep.equal(JSON.parse(JSON.stringify(meant)));
      }),
    );
  });

  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ["an unknown type", { type: "hi" }, /unknown type "hi"/],
    ["no type", {}, /unknown type \(none\)/],
    ["hello without loop", { ...HELLO, loop: undefined }, /message hello needs loop as an object/],
    ["hello with odd operations", { ...HELLO, operations: [1] }, /needs operations as a list of names/],
    ["hello without traits", { ...HELLO, traits: undefined }, /needs traits as a list of names/],
    ["an odd entry", { ...HELLO, entry: "side" }, /entry "main" or "running"/],
    ["another version", { ...HELLO, protocol: 2 }, /version 2 of the protocol, this runner version 1/],
    ["an event of unknown kind", { type: "event", case: "a", kind: "x", value: 1, t: 0 }, /unknown kind "x"/],
    ["an event without time", { type: "event", case: "a", kind: "log", value: 1 }, /needs its time/],
    ["an event without value", { type: "event", case: "a", kind: "log", t: 1 }, /needs a value/],
    ["a value of unknown kind", { type: "event", case: "a", kind: "log", value: { $: "x" }, t: 0 }, /"x" names no kind of value/],
    ["an error without classes", { type: "event", case: "a", kind: "log", value: { $: "error", type: "E" }, t: 0 }, /needs its type and its mro/],
    ["done without outcome", { ...DONE, outcome: undefined }, /message done needs outcome/],
    ["an odd word on whether the host leaves", { ...DONE, leaves: "soon" }, /needs leaves as a boolean/],
    ["an unknown outcome", { ...DONE, outcome: { status: "fine" } }, /unknown status "fine"/],
    ["odd leaks", { ...DONE, leaks: { fds: "3" } }, /leaks.fds must be a list/],
    ["odd warnings", { ...DONE, warnings: [{ category: 1 }] }, /needs category as a string/],
    ["a request of no case", { type: "request", action: "start_peer", peer: "p" }, /message request needs case/],
    ["a request for an unknown action", { ...START, action: "stop_peer" }, /unknown action "stop_peer"/],
    ["a request without a word", { ...START, action: "signal_peer" }, /needs word as a string/],
    ["a request with an odd address", { ...START, address: { host: "127.0.0.1" } }, /neither host and port nor a path/],
    ["a request with an odd port", { ...START, address: { host: "127.0.0.1", port: 70000 } }, /the port 70000/],
  ];
  for (const [what, message, reason] of wrong) {
    it(`with ${what} is a violation, for the schema as well`, () => {
      expect(() => decoded(message)).to.throw(ProtocolViolation, reason);
      expect(schemaAccepts(message)).to.equal(false);
    });
  }

  it("that the schema accepts is decoded", () => {
    fc.assert(
      fc.property(fc.oneof(EVENT, CONCLUSION, REQUEST), (message) => {
        expect(schemaAccepts(message), JSON.stringify(message)).to.equal(true);
        expect(() => decoded(message)).not.to.throw();
      }),
    );
    expect(schemaAccepts(HELLO)).to.equal(true);
  });

  it("of any shape is decoded or a violation, nothing else", () => {
    const type = fc.constantFrom("hello", "refused", "begin", "event", "done", "request", "x");
    fc.assert(
      fc.property(type, fc.dictionary(fc.constantFrom("case", "value", "outcome", "leaks", "loop", "__proto__", "t", "kind", "action", "peer", "word", "address"), fc.jsonValue()), (name, rest) => {
        try {
          decoded({ ...rest, type: name });
        } catch (error) {
          expect(error).to.be.instanceOf(ProtocolViolation);
        }
      }),
    );
  });
});

describe("a conversation", () => {
  const begin = '{"type":"begin","case":"a"}';
  const event = '{"type":"event","case":"a","kind":"log","value":1,"t":0.5}';

  function greeted(): Conversation {
    const conversation = new Conversation();
    conversation.receive(JSON.stringify(HELLO));
    conversation.sent(fakeCase("a"));
    conversation.sent(fakeCase("b"));
    return conversation;
  }

  it("collects the events of the running case", () => {
    const conversation = greeted();
    conversation.receive(begin);
    conversation.receive(event);
    expect(conversation.unbegun.map((item) => item.id)).to.deep.equal(["b"]);
    const step = conversation.receive(JSON.stringify(DONE));
    if (step.type !== "done") throw new Error("not done");
    expect(step.observation.events).to.deep.equal([{ kind: "log", value: 1, t: 0.5 }]);
    expect(conversation.running).to.equal(undefined);
  });

  it("charges a message that jumps ahead to the case whose turn it was", () => {
    const conversation = greeted();
    expect(() => conversation.receive('{"type":"begin","case":"b"}')).to.throw(ProtocolViolation, 'began "b" where "a" was to begin');
    expect(conversation.suspect?.id).to.equal("a");
  });

  it("takes one hello and no second", () => {
    expect(() => greeted().receive(JSON.stringify(HELLO))).to.throw(ProtocolViolation, "second time");
  });

  it("has a limit for the events of one case", () => {
    const conversation = greeted();
    conversation.receive(begin);
    expect(() => {
      for (let count = 0; count <= 100_000; count += 1) conversation.receive(event);
    }).to.throw(ProtocolViolation, "endless output");
  });
});
