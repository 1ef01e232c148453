/**
 * Protocols of the scenario: objects that the loop calls. Each call is logged, noted in the object's attributes, answered by the steps that the
 * case gives for it, and then shown to whoever waits for it with `until`.
 */
import { NameError } from "../faults.js";
import type { CaseState } from "../case-state.js";
import { CollectedBytes } from "./collected-bytes.js";

/** The callbacks of asyncio's protocols, by the names that cases use, with their names in JavaScript. */
export const CALLBACKS = {
  connection_made: "connectionMade",
  connection_lost: "connectionLost",
  data_received: "dataReceived",
  eof_received: "eofReceived",
  pause_writing: "pauseWriting",
  resume_writing: "resumeWriting",
  get_buffer: "getBuffer",
  buffer_updated: "bufferUpdated",
  datagram_received: "datagramReceived",
  error_received: "errorReceived",
  pipe_data_received: "pipeDataReceived",
  pipe_connection_lost: "pipeConnectionLost",
  process_exited: "processExited",
} as const;
export type CallbackName = keyof typeof CALLBACKS;

/** Which of them belong to a protocol of each base; the plain object has them all. */
const OF_BASE: Readonly<Record<string, readonly CallbackName[]>> = {
  stream: ["connection_made", "connection_lost", "data_received", "eof_received", "pause_writing", "resume_writing"],
  buffered: ["connection_made", "connection_lost", "get_buffer", "buffer_updated", "eof_received", "pause_writing", "resume_writing"],
  datagram: ["connection_made", "connection_lost", "datagram_received", "error_received", "pause_writing", "resume_writing"],
  subprocess: ["connection_made", "connection_lost", "pipe_data_received", "pipe_connection_lost", "process_exited", "pause_writing", "resume_writing"],
  base: ["connection_made", "connection_lost", "pause_writing", "resume_writing"],
  none: Object.keys(CALLBACKS).filter((name) => name !== "get_buffer" && name !== "buffer_updated") as CallbackName[],
};

const CLASS_OF_BASE: Readonly<Record<string, string>> = {
  stream: "Protocol",
  buffered: "BufferedProtocol",
  datagram: "DatagramProtocol",
  subprocess: "SubprocessProtocol",
  base: "BaseProtocol",
};

const OWN_BUFFER = 65536;

export interface ProtocolOptions {
  readonly name?: string;
  readonly base: string;
  readonly quiet: ReadonlySet<string>;
  readonly steps: Readonly<Partial<Record<CallbackName, (...args: unknown[]) => unknown>>>;
}

/** Somebody who waits for a protocol. */
interface Waiter {
  isMet(): boolean;
  settle(met: boolean): void;
}

/** What a case can read of a protocol. */
export interface ScenarioProtocol {
  name: string;
  transport: unknown;
  readonly received: Buffer;
  lost: boolean;
  readonly calls: string[];
  readonly datagrams: unknown[][];
  readonly output: Readonly<Record<string, Buffer>>;
}

/** What has come in so far: on the connection, and on each pipe of a subprocess. */
interface Arrived {
  readonly stream: CollectedBytes;
  readonly pipes: Map<string, CollectedBytes>;
}

const waiters = new WeakMap<object, Waiter[]>();
const arrivals = new WeakMap<object, Arrived>();

/** Makes a protocol object; its class derives from the subject's own. */
export function makeProtocol(options: ProtocolOptions, state: CaseState): ScenarioProtocol {
  const name = state.nameProtocol(options.name ?? "protocol");
  const made = newInstance(options.base, state) as ScenarioProtocol & Record<string, unknown>;
  Object.assign(made, { name, transport: null, lost: false, calls: [], datagrams: [], output: {} });
  const stream = new CollectedBytes();
  arrivals.set(made, { stream, pipes: new Map() });
  Object.defineProperty(made, "received", { get: () => stream.all, enumerable: true });
  const buffer = { memory: Buffer.alloc(0) };
  for (const callback of OF_BASE[options.base] ?? []) {
    const method = (...args: unknown[]): unknown => called(made, callback, args, options, buffer, state);
    Object.defineProperty(made, CALLBACKS[callback], { value: method, writable: true });
  }
  if (options.name !== undefined) state.bind(name, made);
  return made;
}

function newInstance(base: string, state: CaseState): object {
  const className = CLASS_OF_BASE[base];
  if (className === undefined) return new PlainProtocol();
  const constructor = (state.subject as unknown as Record<string, unknown>)[className];
  if (typeof constructor !== "function") throw state.lacking("protocol", `the loop's module has no class ${className}`);
  return new (constructor as new () => object)();
}

class PlainProtocol {}

function called(protocol: ScenarioProtocol, callback: CallbackName, args: unknown[], options: ProtocolOptions, buffer: { memory: Buffer }, state: CaseState): unknown {
  protocol.calls.push(callback);
  note(protocol, callback, args, buffer.memory);
  if (callback !== "get_buffer" && !options.quiet.has(callback) && !options.quiet.has("all")) {
    state.event("log", entryOf(protocol.name, callback, args, buffer.memory));
  }
  try {
    const steps = options.steps[callback];
    const answer = steps?.(protocol, ...args);
    if (callback !== "get_buffer") return answer ?? null;
    const offered = steps === undefined ? Buffer.alloc(OWN_BUFFER) : answer;
    if (offered instanceof Uint8Array) buffer.memory = Buffer.from(offered.buffer, offered.byteOffset, offered.byteLength);
    return offered ?? null;
  } finally {
    tellWaiters(protocol);
  }
}

/** Keeps what the attributes tell. */
function note(protocol: ScenarioProtocol, callback: CallbackName, args: unknown[], memory: Buffer): void {
  if (callback === "connection_made") protocol.transport = args[0] ?? null;
  if (callback === "connection_lost") protocol.lost = true;
  const arrived = arrivals.get(protocol);
  if (callback === "data_received") arrived?.stream.add(contentOf(args[0]));
  if (callback === "buffer_updated") arrived?.stream.add(Buffer.from(memory.subarray(0, Number(args[0]))));
  if (callback === "datagram_received") protocol.datagrams.push([args[0], args[1] ?? null]);
  if (callback === "pipe_data_received" && arrived !== undefined) pipeOf(String(args[0]), arrived, protocol).add(contentOf(args[1]));
}

/** What has come from a pipe; from its first piece on `output` tells of it. */
function pipeOf(pipe: string, { pipes }: Arrived, { output }: ScenarioProtocol): CollectedBytes {
  let collected = pipes.get(pipe);
  if (collected === undefined) {
    const fresh = (collected = new CollectedBytes());
    pipes.set(pipe, fresh);
    Object.defineProperty(output, pipe, { get: () => fresh.all, enumerable: true });
  }
  return collected;
}

const contentOf = (data: unknown): Buffer => (data instanceof Uint8Array ? Buffer.from(data) : Buffer.alloc(0));

/** The entry of the log: a text where there is nothing more to say. */
function entryOf(name: string, callback: CallbackName, args: unknown[], memory: Buffer): unknown {
  const key = `${name}.${callback}`;
  switch (callback) {
    case "data_received":
    case "connection_lost":
    case "error_received":
      return { [key]: args[0] ?? null };
    case "buffer_updated":
      return { [key]: Buffer.from(memory.subarray(0, Number(args[0]))) };
    case "datagram_received":
    case "pipe_data_received":
    case "pipe_connection_lost":
      return { [key]: [args[0] ?? null, args[1] ?? null] };
    default:
      return key;
  }
}

function tellWaiters(protocol: ScenarioProtocol): void {
  const waiting = waiters.get(protocol) ?? [];
  const rest = waiting.filter((waiter) => {
    const met = waiter.isMet();
    if (!met && !protocol.lost) return true;
    waiter.settle(met);
    return false;
  });
  if (rest.length < waiting.length) waiters.set(protocol, rest);
}

/** Calls `settle` once the condition holds, or cannot hold any more. */
export function waitFor(protocol: unknown, condition: { event?: string; times: number; received?: number }, settle: (met: boolean) => void): void {
  if (!isProtocol(protocol)) throw new NameError("`until` waits for a protocol of the scenario");
  const isMet = (): boolean =>
    (condition.event === undefined || protocol.calls.filter((name) => name === condition.event).length >= condition.times) &&
    (condition.received === undefined || amountReceived(protocol) >= condition.received);
  if (isMet() || protocol.lost) return settle(isMet());
  waiters.set(protocol, [...(waiters.get(protocol) ?? []), { isMet, settle }]);
}

function amountReceived(protocol: ScenarioProtocol): number {
  const arrived = arrivals.get(protocol);
  if (arrived === undefined) return 0;
  return Math.max(arrived.stream.length, [...arrived.pipes.values()].reduce((sum, { length }) => sum + length, 0));
}

const isProtocol = (value: unknown): value is ScenarioProtocol => typeof value === "object" && value !== null && Array.isArray((value as Partial<ScenarioProtocol>).calls);
