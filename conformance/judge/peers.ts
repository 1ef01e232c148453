/**
 * The logs of peers: what a third party saw on the wire, against `wire`, with the same patterns and the same search as the host's log.
 *
 * A peer that did not get through its steps fails the case, unless its log ends with `{failed: ...}`: then `wire` has the say, since a refused connection may
 * be just what the case is about. Where the program itself went wrong, a peer that waited for it, or found nobody there, is only a consequence of that.
 */
import type { Observation, PeerObservation } from "../model/observation.js";
import type { Peer, PeerStep } from "../model/peer.js";
import type { Finding } from "../model/report.js";
import type { Case } from "../model/specification.js";
import { breakIndex, explainLog } from "./diagnosis.js";
import { keysOf, kindOf } from "./observed-value.js";
import type { ParsedExpectation } from "./expectation-parse.js";
import type { Entry } from "./pattern-model.js";
import { placeText } from "./place.js";
import { printable } from "./printable.js";
import { LogReader, searchLog } from "./search.js";

/** What peers log is made by the runner, which has integers. */
const NO_TRAITS: ReadonlySet<string> = new Set();

/** Peers that the machine did not let the runner play. */
export function unplayablePeers(testCase: Case, observation: Observation): readonly Finding[] {
  return Object.entries(observation.peers ?? {}).flatMap(([name, { unplayable }]) =>
    unplayable === undefined ? [] : [{ message: `the peer ${name} could not be played: ${printable(unplayable)}`, at: placeOf(testCase, name, 0) }],
  );
}

export function peerFindings(testCase: Case, { wire }: ParsedExpectation, observation: Observation, hasFailed: boolean): readonly Finding[] {
  const logs = Object.entries(observation.peers ?? {});
  const unseen = [...wire.keys()].filter((name) => observation.peers?.[name] === undefined);
  return [
    ...logs.flatMap(([name, seen]) => findingsOf(testCase, name, seen, wire.get(name), hasFailed)),
    ...unseen.map((name): Finding => ({ message: `nothing is known of the peer ${name}`, at: placeText(testCase.position) })),
  ];
}

function findingsOf(testCase: Case, name: string, seen: PeerObservation, entry: Entry | undefined, hasFailed: boolean): readonly Finding[] {
  if (hasFailed && waitedForTheProgram(testCase.peers?.[name], seen)) return [];
  const failure = failureFinding(testCase, name, seen, entry);
  const log = entry === undefined ? undefined : logFinding(testCase, name, seen, entry);
  if (failure === undefined) return log === undefined ? [] : [log.finding];
  if (log === undefined || log.endsEarly) return [failure];
  return [failure, log.finding];
}

/** It came to a step that needs the program, and no further. */
function waitedForTheProgram(peer: Peer | undefined, { failedAt }: PeerObservation): boolean {
  const does = failedAt === undefined ? undefined : peer?.steps[failedAt]?.does;
  return does === "connect" || does === "accept" || does === "wait";
}

function failureFinding(testCase: Case, name: string, { failure, failedAt = 0, events }: PeerObservation, entry: Entry | undefined): Finding | undefined {
  if (failure === undefined || (entry !== undefined && endsWithFailure(events))) return undefined;
  const step = testCase.peers?.[name]?.steps[failedAt];
  const where = step === undefined ? "" : ` at its step ${peerStepText(step)}`;
  return { message: `the peer ${name} failed${where}: ${printable(failure)}`, at: placeOf(testCase, name, failedAt) };
}

function endsWithFailure(events: PeerObservation["events"]): boolean {
  const last = events.at(-1)?.value;
  return last !== undefined && kindOf(last) === "mapping" && keysOf(last).includes("failed");
}

function logFinding(testCase: Case, name: string, { events }: PeerObservation, entry: Entry): { readonly finding: Finding; readonly endsEarly: boolean } | undefined {
  const reader = new LogReader(events, NO_TRAITS);
  const result = searchLog(entry, reader);
  if (result.status === "matched") return undefined;
  const broken = breakIndex(result);
  const finding = explainLog(result, reader);
  // Where nothing came, the last step that left something says best how far the peer got.
  const at = (events[broken] ?? events.at(-1))?.at;
  return { finding: { ...finding, message: `the peer ${name}: ${finding.message}`, at: placeOf(testCase, name, at) }, endsEarly: events[broken] === undefined };
}

function placeOf(testCase: Case, name: string, step: number | undefined): string {
  const peer: Peer | undefined = testCase.peers?.[name];
  return placeText((step === undefined ? undefined : peer?.places[step]) ?? peer?.position ?? testCase.position);
}

/** A step as the case has it, in one line. */
export function peerStepText(step: PeerStep): string {
  const { does, ...rest } = step;
  const values = Object.values(rest);
  if (values.length === 0) return does;
  if ("data" in step) return step.data.text !== undefined && step.data.times === undefined ? `{${does}: ${printable(JSON.stringify(step.data.text))}}` : `{${does}: ${mappingText(step.data)}}`;
  return values.length === 1 && does !== "tls" ? `{${does}: ${String(values[0])}}` : `{${does}: ${mappingText(rest)}}`;
}

const mappingText = (mapping: object): string => `{${Object.entries(mapping).map(([key, value]) => `${key}: ${typeof value === "string" ? printable(value) : String(value)}`).join(", ")}}`;
