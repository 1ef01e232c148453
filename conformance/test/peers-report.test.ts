/** What the report says of a case whose peers saw something else than they should. */
import { expect } from "chai";
import { Ajv2020 } from "ajv/dist/2020.js";
import { failureLines } from "../report/failure.js";
import { formatReport } from "../report/json.js";
import { PLAIN } from "../report/paint.js";
import { REPORT_SCHEMA } from "../report/report-schema.js";
import { parseReport } from "../report/parse-report.js";
import { fakeSpecification, runFake } from "./run-fakes.js";
import { peerCase } from "./peer-fixtures.js";

const YAML = "client:\n  - connect\n  - send: ping\n  - receive: 4\n  - receive_eof\n";
const SCRIPT = [{ listen: { on: "tcp" } }, { start_peer: { peer: "client" } }, "accept", { read: { count: 4 } }, { write: { text: "pang" } }, "end"] as const;
const EXPECTATION = { expect: ["ping"], wire: { client: ["connected", { received: { bytes: "pong" } }, "eof"] } };

describe("the report on peers", function () {
  this.timeout(20_000);

  it("shows what they saw beside what they should have seen, with the step's place", async () => {
    const item = peerCase("peers/one", YAML, SCRIPT, EXPECTATION);
    const { report } = await runFake("network", [item], { jobs: 1 });
    const [result] = report.results;
    if (result === undefined) throw new Error("no result");
    expect(result.findings).to.deep.equal([{ message: 'the peer client: received: expected the bytes "pong", observed bytes pang', observed: "{received: bytes pang}", expected: "{received: {bytes: pong}}", at: "peers.yaml:4" }]);
    const text = failureLines(result, report.subject, fakeSpecification([item]), { paint: PLAIN, width: 100 }).join("\n");
    expect(text).to.match(/the peer client:\n\s+expected +observed\n\s+✓ +connected +connected +[\d.]+ ms\n\s+✗ +\{received: \{bytes: pong\}\} +\{received: bytes pang\} +[\d.]+ ms\n\s+✓ +eof +eof/);
    const validate = new Ajv2020({ strict: false }).compile(REPORT_SCHEMA);
    expect(validate(JSON.parse(formatReport(report))), JSON.stringify(validate.errors)).to.equal(true);
    const parsed = parseReport(formatReport(report));
    expect("report" in parsed ? parsed.report.results[0]?.observation?.peers : parsed.problems).to.deep.equal(result.observation?.peers);
  });

  it("shows what they saw until the host was lost", async () => {
    const item = peerCase("peers/one", YAML, [...SCRIPT.slice(0, 4), "hang"], EXPECTATION);
    const { report } = await runFake("network", [item], { jobs: 1 });
    const [result] = report.results;
    if (result === undefined) throw new Error("no result");
    const text = failureLines(result, report.subject, fakeSpecification([item]), { paint: PLAIN, width: 100 }).join("\n");
    expect(text).to.match(/the peer client:\n\s+[\d.]+ ms  connected/);
    const validate = new Ajv2020({ strict: false }).compile(REPORT_SCHEMA);
    expect(validate(JSON.parse(formatReport(report))), JSON.stringify(validate.errors)).to.equal(true);
  });
});
