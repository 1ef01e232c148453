/** Bytes. Python's `bytes` are Buffers that the host remembers as immutable; everything else is memory that may change. */
import { listOf } from "./members.js";
import { definePlain } from "./registry.js";
import { patternBytes } from "../../../model/pattern-bytes.js";
import { immutableBytes } from "../scenario/immutable-bytes.js";

export const asBytes = (value: unknown): Buffer => {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return Buffer.from(String(value ?? ""), "utf8");
};

definePlain({
  bytes: (args) => {
    const content = typeof args["hex"] === "string" ? Buffer.from(args["hex"], "hex") : "pattern" in args ? patternBytes(Number(args["pattern"])) : asBytes(args["text"]);
    const times = "times" in args ? Number(args["times"]) : 1;
    return immutableBytes(times === 1 ? content : Buffer.alloc(content.length * times, content));
  },
  bytearray: (args) => (typeof args["of"] === "number" ? Buffer.alloc(args["of"]) : Buffer.from(asBytes(args["of"]))),
  memoryview: (args) => asBytes(args["of"]).subarray(0),
  slice: (args) => {
    const { of, start, end } = args;
    const bounds = [start === undefined ? 0 : Number(start), end === undefined || end === null ? undefined : Number(end)] as const;
    return of instanceof Uint8Array ? of.subarray(...bounds) : listOf(of).slice(...bounds);
  },
  set_item: (args) => {
    (args["of"] as Record<string, unknown>)[String(args["key"])] = args["value"];
  },
  to_bytes: (args) => immutableBytes(Buffer.from(asBytes(args["of"]))),
  text_of: (args) => (typeof args["of"] === "number" ? String(args["of"]) : asBytes(args["of"]).toString("utf8")),
  join_bytes: (args) => immutableBytes(Buffer.concat(listOf(args["parts"]).map(asBytes))),
  tuple: (args) => [...listOf(args["items"])],
  iterator: (args) => listOf(args["items"]).values(),
});
