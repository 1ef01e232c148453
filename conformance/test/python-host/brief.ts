/** Observed values and events in a brief form that is easy to compare: `"<Task w>"`, `"!ValueError(boom)"`, `{ tuple: [...] }`. */
import type { ObservedEvent, ObservedValue } from "../../model/observation.js";

export type Brief = null | boolean | number | string | Brief[] | { [key: string]: Brief };

export function brief(value: ObservedValue): Brief {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => brief(item as ObservedValue));
  const tagged = value as Exclude<ObservedValue, null | boolean | number | string | readonly ObservedValue[]>;
  switch (tagged.$) {
    case "float":
      return { float: tagged.value };
    case "tuple":
    case "set":
      return { [tagged.$]: tagged.items.map(brief) };
    case "bytes":
      return { bytes: tagged.base64 };
    case "dict":
      return Object.fromEntries(Object.entries(tagged.items).map(([key, item]) => [key, brief(item)]));
    case "error":
      return `!${tagged.type}${tagged.args.length > 0 ? `(${tagged.args.map((item) => String(brief(item))).join(", ")})` : ""}`;
    case "object":
      return `<${[tagged.type, ...(tagged.refs ?? [])].join(" ")}>`;
  }
}

/** A log event is its value; others carry their kind. */
export const briefEvent = (event: ObservedEvent): Brief => (event.kind === "log" ? brief(event.value) : { [event.kind]: brief(event.value) });

/** The brief form of bytes. */
export const content = (text: string): Brief => ({ bytes: Buffer.from(text, "utf8").toString("base64") });
