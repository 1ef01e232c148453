/**
 * Residuals: what is still to come.
 *
 * An expectation is read as an expression whose words are events, in the way of derivatives of regular expressions: taking an event from a
 * residual gives the residuals that remain. Residuals are shared (equal ones are the same object, told by `id`), so
 * that a search over them meets each situation once.
 *
 * The shapes are `done`, an event, a repetition, a sequence (head and rest), an optional part, alternatives, and a `group`, the
 * interleaving of its members. In a group the members that are single events do not multiply the possibilities: which of
 * them an event stands for stays undecided, and only whether all events so far can be dealt out is asked (pool.ts).
 */
import type { EventPattern, Entry } from "./pattern-model.js";
import { Pool, type PoolState } from "./pool.js";

/** One kind of event that an expectation names; equal patterns share one. */
export interface Leaf {
  readonly id: number;
  readonly event: EventPattern;
}

export type Residual =
  | { readonly id: number; readonly is: "done" }
  | { readonly id: number; readonly is: "event"; readonly leaf: Leaf }
  | { readonly id: number; readonly is: "repetition"; readonly leaf: Leaf; readonly atLeast: number }
  | { readonly id: number; readonly is: "sequence"; readonly head: Residual; readonly rest: Residual }
  | { readonly id: number; readonly is: "optional"; readonly part: Residual }
  | { readonly id: number; readonly is: "either"; readonly parts: readonly Residual[] }
  | Group;

/** `taken` is what the pool's members have taken so far; `others` are the members that are more than one event. */
export interface Group {
  readonly id: number;
  readonly is: "group";
  readonly taken: PoolState;
  readonly others: readonly Residual[];
}

/** Makes residuals and keeps equal ones the same. */
export class Residuals {
  private readonly known = new Map<string, Residual>();
  private readonly leaves = new Map<string, Leaf>();
  private pools = 0;
  readonly done: Residual = this.share("done", (id) => ({ id, is: "done" }));

  private share(key: string, make: (id: number) => Residual): Residual {
    const existing = this.known.get(key);
    if (existing !== undefined) return existing;
    const made = make(this.known.size);
    this.known.set(key, made);
    return made;
  }

  leaf(event: EventPattern): Leaf {
    const key = JSON.stringify(event.alternatives);
    const existing = this.leaves.get(key);
    if (existing !== undefined) return existing;
    const made: Leaf = { id: this.leaves.size, event };
    this.leaves.set(key, made);
    return made;
  }

  event(leaf: Leaf): Residual {
    return this.share(`e${leaf.id}`, (id) => ({ id, is: "event", leaf }));
  }

  repetition(leaf: Leaf, atLeast: number): Residual {
    return this.share(`r${leaf.id},${atLeast}`, (id) => ({ id, is: "repetition", leaf, atLeast }));
  }

  sequence(head: Residual, rest: Residual): Residual {
    if (head.is === "done") return rest;
    if (rest.is === "done") return head;
    return this.share(`s${head.id},${rest.id}`, (id) => ({ id, is: "sequence", head, rest }));
  }

  optional(part: Residual): Residual {
    if (part.is === "done" || part.is === "optional") return part;
    return this.share(`o${part.id}`, (id) => ({ id, is: "optional", part }));
  }

  either(parts: readonly Residual[]): Residual {
    return this.share(`a${parts.map((part) => part.id).join(",")}`, (id) => ({ id, is: "either", parts }));
  }

  group(taken: PoolState, others: readonly Residual[]): Residual {
    const open = others.filter((other) => other.is !== "done").sort((left, right) => left.id - right.id);
    const [only] = open;
    if (taken.pool.size === 0 && open.length <= 1) return only ?? this.done;
    return this.share(`g${taken.pool.id}:${taken.key}:${open.map((other) => other.id).join(",")}`, (id) => ({ id, is: "group", taken, others: open }));
  }

  /** The residual of an expectation of which nothing has happened yet. */
  of(entry: Entry): Residual {
    switch (entry.is) {
      case "event":
        return this.event(this.leaf(entry.event));
      case "repeated":
        return this.repetition(this.leaf(entry.event), entry.atLeast);
      case "sequence":
        return entry.entries.reduceRight<Residual>((rest, part) => this.sequence(this.of(part), rest), this.done);
      case "optional":
        return this.optional(this.of(entry.entry));
      case "either":
        return this.either(entry.entries.map((part) => this.of(part)));
      case "unordered":
        return this.interleaving(entry.entries);
    }
  }

  private interleaving(entries: readonly Entry[]): Residual {
    const pool = new Pool(this.pools);
    this.pools += 1;
    const others: Residual[] = [];
    const add = (entry: Entry): void => {
      const inner = entry.is === "sequence" && entry.entries.length === 1 ? (entry.entries[0] ?? entry) : entry;
      if (inner.is === "unordered") inner.entries.forEach(add);
      else if (inner.is === "event") pool.add(this.leaf(inner.event), 1, 1);
      else if (inner.is === "repeated") pool.add(this.leaf(inner.event), inner.atLeast, Infinity);
      else if (inner.is === "optional" && inner.entry.is === "event") pool.add(this.leaf(inner.entry.event), 0, 1);
      else others.push(this.of(inner));
    };
    entries.forEach(add);
    return this.group(pool.empty(), others);
  }
}
