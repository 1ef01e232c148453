/**
 * Streams have no messages: whether four bytes come as one chunk or as four is the loop's own affair. So the entries that a protocol
 * logs for data are joined where they stand next to each other, and an expectation lists the bytes, not the chunks.
 */
import type { ObservedEvent, ObservedValue } from "../model/observation.js";
import { base64Of, elementsOf, entryOf, keysOf, kindOf } from "./observed-value.js";

/** The callbacks of protocols that get a piece of a stream; those of pipes get the pipe's number as well. */
const CHUNK = /^[^.]+\.(data_received|buffer_updated|pipe_data_received)$/;

interface Chunk {
  /** What must be the same for two chunks to be parts of one stream. */
  readonly stream: string;
  readonly base64: string;
  rejoin(base64: string): ObservedValue;
}

function chunkOf(event: ObservedEvent): Chunk | undefined {
  if (event.kind !== "log" || kindOf(event.value) !== "mapping") return undefined;
  const [key, another] = keysOf(event.value);
  if (key === undefined || another !== undefined || !CHUNK.test(key)) return undefined;
  const inner = entryOf(event.value, key) ?? null;
  const entry = (value: ObservedValue): ObservedValue => ({ $: "dict", items: { [key]: value } });
  if (kindOf(inner) === "bytes") return { stream: key, base64: base64Of(inner), rejoin: (base64) => entry({ $: "bytes", base64 }) };
  const [pipe, data] = elementsOf(inner);
  if (typeof pipe !== "number" || data === undefined || kindOf(data) !== "bytes") return undefined;
  return { stream: `${key} ${pipe}`, base64: base64Of(data), rejoin: (base64) => entry([pipe, { $: "bytes", base64 }]) };
}

/** The events, with neighbouring chunks of one stream joined; the joined event has the first one's time. */
export function joinChunks(events: readonly ObservedEvent[]): readonly ObservedEvent[] {
  const joined: ObservedEvent[] = [];
  let last: Chunk | undefined;
  for (const event of events) {
    const chunk = chunkOf(event);
    const previous = joined[joined.length - 1];
    if (chunk === undefined || last === undefined || previous === undefined || chunk.stream !== last.stream) {
      joined.push(event);
      last = chunk;
      continue;
    }
    const base64 = Buffer.concat([Buffer.from(last.base64, "base64"), Buffer.from(chunk.base64, "base64")]).toString("base64");
    joined[joined.length - 1] = { ...previous, value: chunk.rejoin(base64) };
    last = { ...chunk, base64 };
  }
  return joined;
}
