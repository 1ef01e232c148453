/**
 * Rules about peers: the program and its peers must speak of each other. What is wrong here would show only when the case runs, as a peer that never gets on, and be
 * taken for a fault of the loop.
 */
import { suggest } from "../load/suggestion.js";
import { TLS_FILES, listens } from "../model/peer.js";
import type { Peer } from "../model/peer.js";
import type { Call, ReferenceExpression } from "../model/program.js";
import { keyPosition, stepPosition } from "./subject.js";
import type { CaseRule, Subject } from "./subject.js";
import { expressionsIn } from "./walk-program.js";

const peersOf = (subject: Subject): Readonly<Record<string, Peer>> => subject.case.peers ?? {};

interface NamedCall {
  readonly call: Call;
  readonly name: string;
}

/** Calls of an operation that name a peer literally. */
const callsOf = (subject: Subject, operation: "start_peer" | "signal_peer"): readonly NamedCall[] =>
  subject.calls.flatMap(({ call }) => (call.op === operation && typeof call.args["peer"] === "string" ? [{ call, name: call.args["peer"] }] : []));

/** Somewhere the name of a peer is the value of a variable, so nobody can tell who is meant. */
const namesByVariable = (subject: Subject, operation: string): boolean => subject.calls.some(({ call }) => call.op === operation && typeof call.args["peer"] !== "string");

export const namedPeersExist: CaseRule = (subject) => {
  const peers = peersOf(subject);
  const names = Object.keys(peers);
  for (const { call, name } of [...callsOf(subject, "start_peer"), ...callsOf(subject, "signal_peer")]) {
    if (!Object.hasOwn(peers, name)) subject.report("error", stepPosition(subject, call.at), `${call.op} names the peer "${name}", which the case does not have`, suggest(name, names) ?? "write it under `peers`");
  }
  for (const name of Object.keys(subject.case.expectation.wire ?? {})) {
    if (!Object.hasOwn(peers, name)) subject.report("error", keyPosition(subject, "wire"), `\`wire\` names the peer "${name}", which the case does not have`, suggest(name, names) ?? "write it under `peers`");
  }
};

export const peersAreStarted: CaseRule = (subject) => {
  const started = callsOf(subject, "start_peer");
  for (const [name, peer] of Object.entries(peersOf(subject))) {
    const own = started.filter((other) => other.name === name);
    const connects = peer.steps.filter(({ does }) => does === "connect").length;
    if (connects > 0 && own.length === 0 && !namesByVariable(subject, "start_peer")) subject.report("error", peer.position, `nothing starts the peer "${name}"`, `write start_peer: {peer: ${name}, to: ...}`);
    for (const { call } of own) {
      if (connects === 0) subject.report("error", stepPosition(subject, call.at), `the peer "${name}" listens and is not started`, `it is there before the case begins, at $peers.${name}`);
      else if (call.args["to"] === undefined) subject.report("error", stepPosition(subject, call.at), `start_peer does not say where the peer "${name}" connects`, `write start_peer: {peer: ${name}, to: $server}`);
    }
  }
};

export const waitedWordsAreSignalled: CaseRule = (subject) => {
  if (namesByVariable(subject, "signal_peer")) return;
  const signals = callsOf(subject, "signal_peer");
  for (const [name, peer] of Object.entries(peersOf(subject))) {
    const own = signals.filter((other) => other.name === name);
    const spoken = own.flatMap(({ call }) => (typeof call.args["word"] === "string" ? [call.args["word"]] : []));
    const isSure = spoken.length === own.length;
    peer.steps.forEach((step, index) => {
      if (step.does !== "wait" || spoken.includes(step.word) || !isSure) return;
      subject.report("error", peer.places[index] ?? peer.position, `the peer "${name}" waits for "${step.word}", which no step signals`, suggest(step.word, spoken) ?? `write signal_peer: {peer: ${name}, word: ${step.word}}`);
    });
    for (const { call } of own) {
      const { word } = call.args;
      const waited = peer.steps.flatMap((step) => (step.does === "wait" ? [step.word] : []));
      if (typeof word === "string" && !waited.includes(word)) subject.report("error", stepPosition(subject, call.at), `the peer "${name}" never waits for "${word}"`, suggest(word, waited) ?? `write {wait: ${word}} among its steps`);
    }
  }
};

/** `$peers.name.port` and `$tls.file`: a part that is not there would be null without a word. */
export const givenResourcesExist: CaseRule = (subject) => {
  const reported = new Set<string>();
  for (const { call } of subject.calls) {
    for (const argument of Object.values(call.args)) {
      for (const expression of expressionsIn(argument)) {
        if (typeof expression !== "object" || expression === null || !("ref" in expression)) continue;
        const [message, hint] = mistakenResource(expression, subject);
        if (message === undefined || reported.has(message)) continue;
        reported.add(message);
        subject.report("error", stepPosition(subject, call.at), message, hint);
      }
    }
  }
};

function mistakenResource({ ref, path = [] }: ReferenceExpression, subject: Subject): readonly [message?: string, hint?: string | undefined] {
  const [name, part] = path;
  if (ref === "tls") {
    if (name === undefined || (TLS_FILES as readonly string[]).includes(name)) return [];
    return [`there is no "$tls.${name}"`, suggest(name, TLS_FILES)];
  }
  if (ref !== "peers" || name === undefined) return [];
  const peers = peersOf(subject);
  const listening = Object.keys(peers).filter((each) => peers[each] !== undefined && listens(peers[each]));
  const peer = Object.hasOwn(peers, name) ? peers[name] : undefined;
  if (peer === undefined) return [`there is no "$peers.${name}": the case has no such peer`, suggest(name, listening)];
  if (!listens(peer)) return [`the peer "${name}" connects, so it has no address`, "only the address of a peer that listens is known"];
  const parts = peer.steps[0]?.does === "listen" && peer.steps[0].on === "unix" ? ["path"] : ["host", "port"];
  return part === undefined || parts.includes(part) ? [] : [`there is no "$peers.${name}.${part}"`, suggest(part, parts)];
}
