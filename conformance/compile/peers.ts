/**
 * Peers: from the YAML under `peers` to steps that the runner can play. Every step is read by the table of peer-steps.ts; then the order
 * of the steps is checked (peer-order.ts), so that no peer fails when it runs because it was written down wrongly.
 */
import { DATA_KEYS, PEER_ACTIONS, PEER_STEPS, TLS_KEYS, isPeerAction } from "../language/peer-steps.js";
import type { PeerArgument } from "../language/peer-steps.js";
import { suggest } from "../load/suggestion.js";
import { describe, positionOf, valueAt } from "../load/source-node.js";
import type { Entry, MappingNode, SourceNode } from "../load/source-node.js";
import { CERTIFICATES } from "../model/peer.js";
import type { CertificateName, Peer, PeerAction, PeerData, PeerStep, PeerTls } from "../model/peer.js";
import type { Position } from "../model/specification.js";
import type { Compilation } from "./compilation.js";
import { checkOrder } from "./peer-order.js";
import { isName, isText, readText } from "./scope.js";

/** A peer sends no more than this at once, which is more than the kernel's buffers hold. */
const MOST_BYTES = 64 * 1024 * 1024;

export function compilePeers(node: SourceNode | undefined, compilation: Compilation): Readonly<Record<string, Peer>> | undefined {
  if (node?.kind !== "mapping") return undefined;
  const peers: Record<string, Peer> = {};
  for (const { key, keyNode, value } of node.entries.values()) {
    if (!isName(key)) compilation.problem(keyNode, `"${key}" is no name of a peer`, "letters, digits and underscores");
    else peers[key] = compilePeer(value, keyNode, compilation);
  }
  return peers;
}

function compilePeer(node: SourceNode, keyNode: SourceNode, compilation: Compilation): Peer {
  const steps: PeerStep[] = [];
  const places: Position[] = [];
  for (const item of node.kind === "list" ? node.items : []) {
    const step = compileStep(item, compilation);
    if (step === undefined) continue;
    steps.push(step);
    places.push(positionOf(item));
  }
  const isWhole = node.kind === "list" && steps.length === node.items.length;
  // What is missing because it could not be read would only cause complaints about the order.
  if (isWhole) checkOrder(steps, node.items, keyNode, compilation);
  return { steps, places, position: positionOf(keyNode) };
}

function compileStep(node: SourceNode, compilation: Compilation): PeerStep | undefined {
  if (isText(node)) return compileAction(node.value, node, undefined, compilation);
  if (node.kind !== "mapping") return compilation.problem(node, `a step of a peer is a word or a mapping with one word, not ${describe(node)}`);
  const [entry, another] = [...node.entries.values()];
  if (entry === undefined) return compilation.problem(node, "a step of a peer without a word");
  if (another !== undefined) return compilation.problem(another.keyNode, `"${another.key}" stands beside "${entry.key}" in one step of a peer`, `each step has one word; ${aside(entry, another)}`);
  return compileAction(entry.key, entry.keyNode, entry.value, compilation);
}

const aside = (entry: Entry, another: Entry): string =>
  isPeerAction(another.key) ? "write each in braces of its own" : `options stand below it: {${entry.key}: {${another.key}: ...}}`;

function compileAction(word: string, node: SourceNode, value: SourceNode | undefined, compilation: Compilation): PeerStep | undefined {
  if (!isPeerAction(word)) return compilation.problem(node, `unknown step "${word}" of a peer`, suggest(word, PEER_ACTIONS) ?? `the steps are ${PEER_ACTIONS.join(", ")}`);
  const { argument } = PEER_STEPS[word];
  const isGiven = value !== undefined && !(value.kind === "scalar" && value.value === null);
  if (argument.takes === "nothing") return isGiven ? compilation.problem(value, `"${word}" of a peer takes nothing, not ${describe(value)}`, `write ${word}`) : ({ does: word } as PeerStep);
  if (!isGiven) {
    if (argument.takes === "tls" || (argument.takes === "word" && argument.optional === true)) return { does: word } as PeerStep;
    return compilation.problem(node, `"${word}" of a peer needs ${DEMANDS[argument.takes]}`, exampleOf(word, argument));
  }
  const read = readArgument(word, argument, value, compilation);
  return read === undefined ? undefined : ({ does: word, ...read } as PeerStep);
}

const DEMANDS: Readonly<Record<PeerArgument["takes"], string>> = { nothing: "nothing", word: "a word", count: "a number of bytes", data: "data", text: "a word", tls: "options" };

const EXAMPLES: Readonly<Record<PeerArgument["takes"], string>> = { nothing: "", word: "", count: "4", data: "text, {hex: \"00ff\"}, {pattern: 1000} or {text: x, times: 3}", text: "go", tls: "{certificate: localhost}" };

function exampleOf(word: PeerAction, argument: PeerArgument): string {
  return argument.takes === "word" ? `one of: ${argument.words.map((each) => `{${word}: ${each}}`).join(", ")}` : `write {${word}: ...} with ${EXAMPLES[argument.takes]}`;
}

function readArgument(word: PeerAction, argument: PeerArgument, value: SourceNode, compilation: Compilation): object | undefined {
  switch (argument.takes) {
    case "nothing":
      return {};
    case "word":
      if (isText(value) && argument.words.includes(value.value)) return word === "listen" ? { on: value.value } : { by: value.value };
      return compilation.problem(value, `"${word}" of a peer is ${describe(value)}`, suggest(isText(value) ? value.value : "", argument.words) ?? exampleOf(word, argument));
    case "count":
      return readCount(word, value, compilation);
    case "text": {
      const text = readLiteral(word, value, compilation);
      return text === undefined ? undefined : { word: text };
    }
    case "data": {
      const data = value.kind === "mapping" ? readData(word, value, compilation) : readPlainText(word, value, compilation);
      return data === undefined ? undefined : { data };
    }
    case "tls":
      return readTls(value, compilation);
  }
}

function readCount(word: PeerAction, value: SourceNode, compilation: Compilation): { count: number } | undefined {
  const count = value.kind === "scalar" && typeof value.value === "number" && Number.isInteger(value.value) ? value.value : undefined;
  if (count !== undefined && count > 0 && count <= MOST_BYTES) return { count };
  const hint = isText(value) ? `{${word}: ${Buffer.byteLength(value.value)}} waits for as many bytes; what they must be says \`wire\`` : `a whole number from 1 to ${MOST_BYTES}`;
  return compilation.problem(value, `"${word}" of a peer takes a number of bytes, not ${describe(value)}`, hint);
}

function readPlainText(word: PeerAction, value: SourceNode, compilation: Compilation): PeerData | undefined {
  const text = readLiteral(word, value, compilation);
  return text === undefined ? undefined : { text };
}

/** A text as it is: peers know no variables. */
function readLiteral(word: string, value: SourceNode, compilation: Compilation): string | undefined {
  if (!isText(value)) return compilation.problem(value, `"${word}" of a peer takes a text, not ${describe(value)}`, value.kind === "scalar" ? `write it in quotes: "${String(value.value)}"` : undefined);
  const read = readText(value.value);
  if (typeof read === "string") return read;
  return compilation.problem(value, `"${value.value}" reads a variable, and peers know none`, 'write "$$..." for a text that begins with a dollar sign');
}

function readData(word: PeerAction, value: MappingNode, compilation: Compilation): PeerData | undefined {
  const where = `the data of "${word}"`;
  const unknown = [...value.entries.values()].find(({ key }) => !(DATA_KEYS as readonly string[]).includes(key));
  if (unknown !== undefined) return compilation.problem(unknown.keyNode, `unknown key "${unknown.key}" in ${where}`, suggest(unknown.key, DATA_KEYS) ?? `the keys are ${DATA_KEYS.join(", ")}`);
  const [text, hex, pattern, times] = DATA_KEYS.map((key) => valueAt(value, key));
  if ([text, hex, pattern].filter((node) => node !== undefined).length !== 1) return compilation.problem(value, `${where} must be one of text, hex and pattern`, EXAMPLES.data);
  const content = readContent(word, text, hex, pattern, compilation);
  if (content === undefined || times === undefined) return content;
  const repeated = readNumber(times, `"times" of ${where}`, compilation);
  return repeated === undefined ? undefined : { ...content, times: repeated };
}

function readContent(word: string, text: SourceNode | undefined, hex: SourceNode | undefined, pattern: SourceNode | undefined, compilation: Compilation): PeerData | undefined {
  if (text !== undefined) {
    const literal = readLiteral(word, text, compilation);
    return literal === undefined ? undefined : { text: literal };
  }
  if (hex !== undefined) {
    if (isText(hex) && /^([0-9a-fA-F]{2})+$/.test(hex.value)) return { hex: hex.value };
    return compilation.problem(hex, `"hex" takes pairs of hexadecimal digits, not ${describe(hex)}`, hex.kind === "scalar" && typeof hex.value === "number" ? 'write them in quotes: {hex: "00"}' : undefined);
  }
  const length = pattern === undefined ? undefined : readNumber(pattern, `"pattern" of ${word}`, compilation);
  return length === undefined ? undefined : { pattern: length };
}

function readNumber(node: SourceNode, where: string, compilation: Compilation): number | undefined {
  if (node.kind === "scalar" && typeof node.value === "number" && Number.isInteger(node.value) && node.value > 0 && node.value <= MOST_BYTES) return node.value;
  return compilation.problem(node, `${where} must be a whole number from 1 to ${MOST_BYTES}, not ${describe(node)}`);
}

function readTls(value: SourceNode, compilation: Compilation): PeerTls | undefined {
  if (value.kind !== "mapping") return compilation.problem(value, `"tls" of a peer takes options, not ${describe(value)}`, isText(value) && isCertificate(value.value) ? `write {tls: {certificate: ${value.value}}}` : EXAMPLES.tls);
  const tls: { certificate?: CertificateName; server_name?: string; verify?: boolean; ca?: false } = {};
  for (const { key, keyNode, value: node } of value.entries.values()) {
    if (key === "certificate" && isText(node) && isCertificate(node.value)) tls.certificate = node.value;
    else if (key === "server_name" && isText(node)) tls.server_name = node.value;
    else if (key === "verify" && node.kind === "scalar" && typeof node.value === "boolean") tls.verify = node.value;
    else if (key === "ca" && node.kind === "scalar" && node.value === false) tls.ca = false;
    else if ((TLS_KEYS as readonly string[]).includes(key)) compilation.problem(node, `"${key}" of tls is ${describe(node)}`, OPTIONS[key] ?? "");
    else compilation.problem(keyNode, `unknown option "${key}" of tls`, suggest(key, TLS_KEYS) ?? `the options are ${TLS_KEYS.join(", ")}`);
  }
  return tls;
}

const isCertificate = (text: string): text is CertificateName => (CERTIFICATES as readonly string[]).includes(text);

const OPTIONS: Readonly<Record<string, string>> = {
  certificate: `one of: ${CERTIFICATES.join(", ")}`,
  server_name: "the name of a host",
  verify: "true or false",
  ca: "only false, for a peer that does not trust the run's authority",
};
