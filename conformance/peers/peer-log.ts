/** The log of one peer: entries of the same form as a host's, each with the step that caused it. */
import type { ObservedEvent, ObservedValue } from "../model/observation.js";

export class PeerLog {
  readonly events: ObservedEvent[] = [];

  /** `now` tells the seconds since the case began. */
  constructor(private readonly now: () => number) {}

  add(at: number, value: ObservedValue): void {
    this.events.push({ kind: "log", value, t: this.now(), at });
  }

  /** An entry with one key: `{received: bytes}`. */
  addNamed(at: number, name: string, value: ObservedValue): void {
    this.add(at, { $: "dict", items: { [name]: value } });
  }

  addBytes(at: number, name: string, bytes: Buffer): void {
    this.addNamed(at, name, { $: "bytes", base64: bytes.toString("base64") });
  }
}
