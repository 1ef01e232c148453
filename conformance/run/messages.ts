/**
 * The messages of a host, decoded: one line in, one typed message out, or a ProtocolViolation.
 *
 * The same rules stand in conformance/hosts/protocol.schema.json for authors of hosts. Here they are written by hand, since a decoder yields
 * types and sentences ("the message done needs a list of warnings") where a validator would yield pointers, and since it costs no start-up time.
 * It is a little more generous than the schema (it ignores keys that it does not know); a test sees to it that it accepts whatever the schema does.
 */
import type { Leaks, Observation, ObservedEvent, ObservedRecord, ObservedWarning, Outcome } from "../model/observation.js";
import type { LoopIdentity } from "../model/report.js";
import { readAddress } from "../peers/address.js";
import type { PeerAddress } from "../peers/address.js";
import { decodeError, decodeValue, isObject, isStringArray } from "./decode-value.js";
import type { JsonObject } from "./decode-value.js";
import { ProtocolViolation, printable } from "./line-reader.js";

export const PROTOCOL_VERSION = 1;

export interface Hello {
  readonly host: { readonly name: string; readonly version: string };
  readonly loop: LoopIdentity;
  readonly runtime: { readonly name: string; readonly version: string };
  readonly platform: string;
  readonly profile: string;
  readonly entry: "main" | "running";
  readonly operations: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly traits: ReadonlySet<string>;
}

/** What `done` adds to the events that came before it. */
export type Conclusion = Omit<Observation, "events" | "case">;

/** What a program wants of a peer. */
export type PeerRequest =
  | { readonly action: "start_peer"; readonly peer: string; readonly address?: PeerAddress }
  | { readonly action: "signal_peer"; readonly peer: string; readonly word: string };

export type HostMessage =
  | { readonly type: "hello"; readonly hello: Hello }
  | { readonly type: "refused"; readonly reason: string; readonly hint?: string }
  | { readonly type: "begin"; readonly case: string }
  | { readonly type: "event"; readonly case: string; readonly event: ObservedEvent }
  | { readonly type: "request"; readonly case: string; readonly request: PeerRequest }
  | { readonly type: "done"; readonly case: string; readonly conclusion: Conclusion; readonly leaves: boolean };

export function decodeMessage(line: string): HostMessage {
  const message = parse(line);
  try {
    return decode(message);
  } catch (error) {
    if (error instanceof ProtocolViolation && error.output === undefined) throw new ProtocolViolation(error.message, shown(line));
    throw error;
  }
}

function parse(line: string): JsonObject {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    throw new ProtocolViolation("the host wrote a line that is not JSON", shown(line));
  }
  if (!isObject(message)) throw new ProtocolViolation("the host wrote a line that is no message", shown(line));
  return message;
}

function decode(message: JsonObject): HostMessage {
  switch (message["type"]) {
    case "hello":
      return { type: "hello", hello: decodeHello(message) };
    case "refused": {
      const hint = message["hint"];
      return { type: "refused", reason: text(message, "reason"), ...(typeof hint === "string" ? { hint } : {}) };
    }
    case "begin":
      return { type: "begin", case: text(message, "case") };
    case "event":
      return { type: "event", case: text(message, "case"), event: decodeEvent(message) };
    case "done":
      return { type: "done", case: text(message, "case"), conclusion: decodeConclusion(message), leaves: decodeLeaves(message["leaves"]) };
    case "request":
      return { type: "request", case: text(message, "case"), request: decodeRequest(message) };
    default:
      throw new ProtocolViolation(`the host sent a message of unknown type ${JSON.stringify(message["type"]) ?? "(none)"}`);
  }
}

function decodeHello(message: JsonObject): Hello {
  const version = message["protocol"];
  if (version !== PROTOCOL_VERSION) {
    throw new ProtocolViolation(`the host speaks version ${JSON.stringify(version) ?? "(none)"} of the protocol, this runner version ${PROTOCOL_VERSION}`);
  }
  const entry = message["entry"];
  if (entry !== "main" && entry !== "running") throw new ProtocolViolation('the message hello needs entry "main" or "running"');
  const loop = part(message, "loop");
  return {
    host: { name: text(part(message, "host"), "name"), version: text(part(message, "host"), "version") },
    loop: { name: text(loop, "name"), class: text(loop, "class"), ...optionalText(loop, "module"), ...optionalText(loop, "inherits"), ...optionalText(loop, "version") },
    runtime: { name: text(part(message, "runtime"), "name"), version: text(part(message, "runtime"), "version") },
    platform: text(message, "platform"),
    profile: text(message, "profile"),
    entry,
    operations: names(message, "operations"),
    groups: names(message, "groups"),
    traits: names(message, "traits"),
  };
}

const EVENT_KINDS: ReadonlySet<unknown> = new Set(["log", "raised", "returned", "unhandled", "thread_raised"]);

function decodeEvent(message: JsonObject): ObservedEvent {
  const { kind, t, at } = message;
  if (!EVENT_KINDS.has(kind)) throw new ProtocolViolation(`the host sent an event of unknown kind ${JSON.stringify(kind) ?? "(none)"}`);
  if (typeof t !== "number") throw new ProtocolViolation("an event needs its time t as a number");
  if (!("value" in message)) throw new ProtocolViolation("an event needs a value");
  const event = { kind: kind as ObservedEvent["kind"], value: decodeValue(message["value"], "the value of an event"), t };
  return typeof at === "number" ? { ...event, at } : event;
}

function decodeRequest(message: JsonObject): PeerRequest {
  const { action, address } = message;
  const peer = text(message, "peer");
  if (action === "signal_peer") return { action, peer, word: text(message, "word") };
  if (action !== "start_peer") throw new ProtocolViolation(`the host sent a request for an unknown action ${JSON.stringify(action) ?? "(none)"}`);
  if (address === undefined || address === null) return { action, peer };
  const read = readAddress(part(message, "address"));
  if (typeof read === "string") throw new ProtocolViolation(`the host sent the peer ${JSON.stringify(peer.slice(0, 100))} to ${read}`);
  return { action, peer, address: read };
}

function decodeConclusion(message: JsonObject): Conclusion {
  const { closed, close_error: closeError, duration } = message;
  if (typeof closed !== "boolean") throw new ProtocolViolation("the message done needs closed as a boolean");
  if (typeof duration !== "number") throw new ProtocolViolation("the message done needs its duration as a number");
  return {
    outcome: decodeOutcome(part(message, "outcome")),
    closed,
    ...(closeError === undefined || closeError === null ? {} : { closeError: decodeError(closeError, "close_error") }),
    leaks: decodeLeaks(part(message, "leaks")),
    warnings: list(message, "warnings").map((entry): ObservedWarning => ({ category: text(entry, "category"), message: text(entry, "message") })),
    records: list(message, "records").map(decodeRecord),
    duration,
  };
}

function decodeLeaves(leaves: unknown): boolean {
  if (leaves !== undefined && typeof leaves !== "boolean") throw new ProtocolViolation("the message done needs leaves as a boolean, if at all");
  return leaves === true;
}

function decodeRecord(entry: JsonObject): ObservedRecord {
  const { exception } = entry;
  return { level: text(entry, "level"), message: text(entry, "message"), ...(exception === undefined || exception === null ? {} : { exception: decodeError(exception, "the exception of a record") }), ...optionalText(entry, "logger") };
}

function decodeOutcome(outcome: JsonObject): Outcome {
  const at = typeof outcome["at"] === "number" ? { at: outcome["at"] } : {};
  switch (outcome["status"]) {
    case "completed":
      return { status: "completed" };
    case "raised":
      return { status: "raised", error: decodeError(outcome["error"], "the error of the outcome"), ...at };
    case "not-applicable":
      return { status: "not-applicable", reason: text(outcome, "reason") };
    case "unsupported":
      return { status: "unsupported", reason: text(outcome, "reason"), ...optionalText(outcome, "operation") };
    case "invalid":
      return { status: "invalid", reason: text(outcome, "reason"), ...at };
    default:
      throw new ProtocolViolation(`the host sent an outcome of unknown status ${JSON.stringify(outcome["status"]) ?? "(none)"}`);
  }
}

function decodeLeaks(leaks: JsonObject): Leaks {
  const decoded: { fds?: readonly string[]; threads?: readonly string[]; children?: readonly string[] } = {};
  for (const kind of ["fds", "threads", "children"] as const) {
    const names = leaks[kind];
    if (names === undefined) continue;
    if (!isStringArray(names)) throw new ProtocolViolation(`leaks.${kind} must be a list of strings`);
    decoded[kind] = names;
  }
  return decoded;
}

function text(message: JsonObject, key: string): string {
  const value = message[key];
  if (typeof value !== "string") throw new ProtocolViolation(`the ${subject(message)} needs ${key} as a string`);
  return value;
}

function optionalText<Key extends string>(message: JsonObject, key: Key): { readonly [K in Key]?: string } {
  const value = message[key];
  return (typeof value === "string" ? { [key]: value } : {}) as { readonly [K in Key]?: string };
}

function part(message: JsonObject, key: string): JsonObject {
  const value = message[key];
  if (!isObject(value)) throw new ProtocolViolation(`the ${subject(message)} needs ${key} as an object`);
  return value;
}

function list(message: JsonObject, key: string): readonly JsonObject[] {
  const value = message[key];
  if (!Array.isArray(value) || !value.every(isObject)) throw new ProtocolViolation(`the ${subject(message)} needs a list of ${key}`);
  return value;
}

function names(message: JsonObject, key: string): ReadonlySet<string> {
  const value = message[key];
  if (!isStringArray(value)) throw new ProtocolViolation(`the ${subject(message)} needs ${key} as a list of names`);
  return new Set(value);
}

function subject(message: JsonObject): string {
  return typeof message["type"] === "string" ? `message ${message["type"]}` : "part of a message";
}

function shown(line: string): string {
  return printable(Buffer.from(line));
}
