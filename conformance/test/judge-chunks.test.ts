/** Pieces of a stream: an expectation lists the bytes, however the loop cut them. */
import { expect } from "chai";
import { joinChunks } from "../judge/chunks.js";
import { judge } from "../judge/judge.js";
import type { ObservedValue } from "../model/observation.js";
import { caseExpecting, logOf, observationOf } from "./judge-fixtures.js";

const bytes = (text: string): ObservedValue => ({ $: "bytes", base64: Buffer.from(text).toString("base64") });
const entry = (key: string, value: ObservedValue): ObservedValue => ({ $: "dict", items: { [key]: value } });
const data = (name: string, text: string): ObservedValue => entry(`${name}.data_received`, bytes(text));
const verdict = (expected: readonly unknown[], observed: readonly ObservedValue[]): string => judge(caseExpecting(expected), observationOf(logOf(observed)), new Set()).verdict;

describe("judge: pieces of a stream", () => {
  const expected = ["echo.connection_made", { "echo.data_received": { bytes: "ping" } }, "echo.eof_received"];

  it("accepts the bytes in any number of pieces", () => {
    for (const pieces of [["ping"], ["p", "ing"], ["p", "i", "n", "g"]]) {
      expect(verdict(expected, ["echo.connection_made", ...pieces.map((piece) => data("echo", piece)), "echo.eof_received"])).to.equal("pass");
    }
  });

  it("refuses lost, doubled and exchanged bytes", () => {
    for (const pieces of [["pin"], ["ping", "g"], ["gnip"], ["in", "pg"], []]) {
      expect(verdict(expected, ["echo.connection_made", ...pieces.map((piece) => data("echo", piece)), "echo.eof_received"]), pieces.join("|")).to.equal("fail");
    }
  });

  it("does not join what belongs to different protocols, or has something between it", () => {
    expect(joinChunks(logOf([data("one", "a"), data("two", "b"), data("two", "c"), data("one", "d")]))).to.have.length(3);
    expect(joinChunks(logOf([data("one", "a"), "one.pause_writing", data("one", "b")]))).to.have.length(3);
  });

  it("joins the output of one pipe, not of two", () => {
    const output = (pipe: number, text: string): ObservedValue => entry("p.pipe_data_received", [pipe, bytes(text)]);
    const joined = joinChunks(logOf([output(1, "a"), output(1, "b"), output(2, "c")]));
    expect(joined.map((event) => event.value)).to.deep.equal([output(1, "ab"), output(2, "c")]);
  });

  it("leaves datagrams and other entries as they are", () => {
    const datagram = entry("p.datagram_received", [bytes("a"), null]);
    expect(joinChunks(logOf([datagram, datagram]))).to.have.length(2);
    expect(joinChunks(logOf([bytes("a"), bytes("b")]))).to.have.length(2);
  });

  it("tells bytes from texts, and knows their length", () => {
    expect(verdict([{ bytes: "ä" }, { bytes: { hex: "00ff" } }, { length: 3 }], [bytes("ä"), { $: "bytes", base64: "AP8=" }, bytes("abc")])).to.equal("pass");
    expect(verdict([{ bytes: "a" }], ["a"])).to.equal("fail");
    expect(verdict([{ bytes: "a" }], [bytes("b")])).to.equal("fail");
  });
});
