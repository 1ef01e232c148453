/** Rules that hold `wire` against the steps of the peers: what no step can log never comes, and what a step surely logs must be listed. */
import type { ValuePattern } from "../judge/pattern-model.js";
import { suggest } from "../load/suggestion.js";
import type { Peer, PeerAction } from "../model/peer.js";
import { keyPosition } from "./subject.js";
import type { CaseRule } from "./subject.js";
import { listedEvents } from "./walk-expectation.js";

/** What each step may leave in the log, as a text or as the only key of a mapping. Whatever uses the network may fail. */
const ENTRIES: Readonly<Record<PeerAction, readonly string[]>> = {
  listen: [],
  connect: ["connected", "failed"],
  accept: ["accepted"],
  close_listener: [],
  tls: ["tls", "failed"],
  send: ["failed"],
  send_slowly: ["failed"],
  receive: ["received", "eof", "reset", "failed"],
  receive_pattern: ["received_pattern", "wrong_at", "eof", "reset", "failed"],
  receive_eof: ["received", "eof", "reset", "failed"],
  receive_datagram: ["datagram"],
  send_datagram: ["failed"],
  wait: [],
  stall: [],
  shutdown: ["failed"],
  close: [],
  reset: [],
};

/** What is in the log of every peer that gets so far. */
const SURE: Readonly<Partial<Record<PeerAction, string>>> = { connect: "connected", accept: "accepted", receive: "received", receive_pattern: "received_pattern", receive_datagram: "datagram", tls: "tls" };

const TEXTS: readonly string[] = ["connected", "accepted", "eof", "reset"];
const BYTES: readonly string[] = ["received", "datagram"];

export const wireFitsTheSteps: CaseRule = (subject) => {
  for (const [name, entry] of subject.expectation.wire) {
    const peer = subject.case.peers?.[name];
    if (peer === undefined) continue;
    const listed = listedEvents(entry);
    const complain = (message: string, hint?: string): void => subject.report("error", keyPosition(subject, "wire"), message, hint);
    const known = possibleEntries(peer);
    for (const { event } of listed) {
      for (const { kind, value } of event.alternatives) {
        if (kind !== "log") complain(`the log of a peer has no such entry as ${event.text}`, "`raised` and its like are of the host's log");
        else checkEntry(name, value, event.text, known, complain);
      }
    }
    const words = listed.flatMap(({ event }) => event.alternatives.map(({ value }) => entryWord(value)));
    // A case about a failure lists what comes before it and no more; what cannot be read as a word may be anything.
    if (words.includes("failed") || words.includes(undefined) || words.includes("wrong_at")) continue;
    const unlisted = peer.steps.map(({ does }) => SURE[does]).find((word) => word !== undefined && !words.includes(word));
    if (unlisted !== undefined) complain(`the peer "${name}" logs "${unlisted}", but \`wire\` does not list it`);
  }
};

const possibleEntries = (peer: Peer): readonly string[] => [...new Set(peer.steps.flatMap(({ does }) => ENTRIES[does]))];

/** The word of an entry: the text, or the only key; undefined if the pattern leaves it open. */
function entryWord(pattern: ValuePattern): string | undefined {
  if (pattern.is === "string") return pattern.value;
  return pattern.is === "mapping" && pattern.entries.length === 1 ? pattern.entries[0]?.[0] : undefined;
}

function checkEntry(name: string, pattern: ValuePattern, text: string, known: readonly string[], complain: (message: string, hint?: string) => void): void {
  const word = entryWord(pattern);
  if (word === undefined) return;
  if (!known.includes(word)) return complain(`\`wire\` lists ${text}, which no step of the peer "${name}" logs`, suggest(word, known) ?? `its steps log ${known.join(", ")}`);
  const isText = pattern.is === "string";
  if (isText !== TEXTS.includes(word)) return complain(`\`wire\` lists ${text}, which is not how a peer logs "${word}"`, TEXTS.includes(word) ? `write ${word}` : `write {${word}: ...}`);
  const [, content] = pattern.is === "mapping" ? (pattern.entries[0] ?? []) : [];
  if (BYTES.includes(word) && content?.is === "string") complain(`\`wire\` compares bytes with a text in ${text}`, `write {${word}: {bytes: ${JSON.stringify(content.value)}}}`);
}
