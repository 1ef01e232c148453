/**
 * Pools: many single events in any order.
 *
 * Trying out which member of an unordered group each event stands for takes exponential time when patterns overlap. Instead, the pool
 * keeps a flow: events of the same signature (the set of members that accept them) on one side, members with room for so
 * many events on the other. An event is taken if the flow can be rearranged to give it room, by an augmenting path. The
 * pool is satisfied if some flow fills every member's minimum; by the theorem of Mendelsohn and Dulmage the two demands, room for every
 * event and an event for every minimum, can be met together whenever each can be met alone.
 */
import type { Leaf } from "./residual.js";

interface Member {
  readonly leaf: Leaf;
  least: number;
  most: number;
}

/** How many events of one signature each member of that signature holds. */
interface Share {
  readonly signature: Signature;
  readonly held: ReadonlyMap<number, number>;
  readonly count: number;
}

/** The members that accept the same events. */
interface Signature {
  readonly id: number;
  readonly members: readonly number[];
}

export class Pool {
  private readonly members: Member[] = [];
  private readonly signatures = new Map<string, Signature>();

  constructor(readonly id: number) {}

  get size(): number {
    return this.members.length;
  }

  get leaves(): readonly Leaf[] {
    return this.members.map((member) => member.leaf);
  }

  add(leaf: Leaf, least: number, most: number): void {
    const existing = this.members.find((member) => member.leaf === leaf);
    if (existing === undefined) this.members.push({ leaf, least, most });
    else [existing.least, existing.most] = [existing.least + least, existing.most + most];
  }

  member(index: number): Member | undefined {
    return this.members[index];
  }

  /** The signature of an event that the predicate describes; undefined if no member accepts it. */
  signature(accepts: (leaf: Leaf) => boolean): Signature | undefined {
    const members = this.members.flatMap((member, index) => (accepts(member.leaf) ? [index] : []));
    if (members.length === 0) return undefined;
    const key = members.join(",");
    const existing = this.signatures.get(key);
    if (existing !== undefined) return existing;
    const made: Signature = { id: this.signatures.size, members };
    this.signatures.set(key, made);
    return made;
  }

  empty(): PoolState {
    return new PoolState(this, new Map());
  }
}

/** The events that a pool has taken; immutable. */
export class PoolState {
  private satisfiedAlready: boolean | undefined;
  readonly key: string;

  constructor(
    readonly pool: Pool,
    private readonly shares: ReadonlyMap<number, Share>,
  ) {
    this.key = [...shares.values()]
      .sort((left, right) => left.signature.id - right.signature.id)
      .map((share) => `${share.signature.id}x${share.count}`)
      .join(" ");
  }

  /** The state after one more event of that signature, and the member that holds it; undefined if there is no room. */
  take(signature: Signature): { readonly state: PoolState; readonly leaf: Leaf } | undefined {
    const held = new Map([...this.shares].map(([id, share]) => [id, new Map(share.held)] as const));
    if (!held.has(signature.id)) held.set(signature.id, new Map());
    const first = augment(held, this.signaturesWith(signature), signature, (member) => this.pool.member(member)?.most ?? 0);
    const leaf = first === undefined ? undefined : this.pool.member(first)?.leaf;
    if (leaf === undefined) return undefined;
    const shares = new Map<number, Share>();
    for (const [id, each] of this.signaturesWith(signature)) {
      shares.set(id, { signature: each, held: held.get(id) ?? new Map(), count: (this.shares.get(id)?.count ?? 0) + (id === signature.id ? 1 : 0) });
    }
    return { state: new PoolState(this.pool, shares), leaf };
  }

  private signaturesWith(added?: Signature): ReadonlyMap<number, Signature> {
    const all = new Map([...this.shares].map(([id, share]) => [id, share.signature] as const));
    if (added !== undefined) all.set(added.id, added);
    return all;
  }

  /** Whether every member's minimum can be filled from the events taken. */
  get satisfied(): boolean {
    this.satisfiedAlready ??= this.missing().length === 0;
    return this.satisfiedAlready;
  }

  /** The members that lack events, once for each event that they lack. */
  missing(): readonly Leaf[] {
    const signatures = this.signaturesWith();
    const held = new Map([...signatures.keys()].map((id) => [id, new Map<number, number>()] as const));
    const least = (member: number): number => this.pool.member(member)?.least ?? 0;
    for (const share of this.shares.values()) {
      for (let event = 0; event < share.count; event += 1) {
        if (augment(held, signatures, share.signature, least) === undefined) break;
      }
    }
    return this.pool.leaves.flatMap((leaf, index) => Array.from({ length: Math.max(0, least(index) - heldBy(held, index)) }, () => leaf));
  }

  /** The members that have room for an event more, in the present flow. */
  roomy(): readonly Leaf[] {
    const held = new Map([...this.shares].map(([id, share]) => [id, share.held] as const));
    return this.pool.leaves.filter((_, index) => heldBy(held, index) < (this.pool.member(index)?.most ?? 0));
  }
}

function heldBy(held: ReadonlyMap<number, ReadonlyMap<number, number>>, member: number): number {
  let sum = 0;
  for (const each of held.values()) sum += each.get(member) ?? 0;
  return sum;
}

/**
 * Finds room for one more event of a signature: a member with room, or a member whose event can move on to another one, and so forth.
 * Changes `held` and returns the member that takes the event; undefined if there is no room.
 */
function augment(held: Map<number, Map<number, number>>, signatures: ReadonlyMap<number, Signature>, start: Signature, room: (member: number) => number): number | undefined {
  const totals = new Map<number, number>();
  for (const each of held.values()) for (const [member, count] of each) totals.set(member, (totals.get(member) ?? 0) + count);
  const reached = new Map<number, { readonly signature: number; readonly before: number | undefined }>();
  const queue: { readonly signature: Signature; readonly through: number | undefined }[] = [{ signature: start, through: undefined }];
  const visited = new Set([start.id]);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const member of next.signature.members) {
      if (reached.has(member)) continue;
      reached.set(member, { signature: next.signature.id, before: next.through });
      if ((totals.get(member) ?? 0) < room(member)) return shift(held, reached, member);
      for (const [id, each] of held) {
        const signature = signatures.get(id);
        if (signature === undefined || visited.has(id) || (each.get(member) ?? 0) === 0) continue;
        visited.add(id);
        queue.push({ signature, through: member });
      }
    }
  }
  return undefined;
}

/** Walks the path back from the member with room: each signature on it gives one event to the member that was reached through it. */
function shift(held: Map<number, Map<number, number>>, reached: ReadonlyMap<number, { readonly signature: number; readonly before: number | undefined }>, free: number): number {
  let member = free;
  for (;;) {
    const step = reached.get(member);
    if (step === undefined) return member;
    const share = held.get(step.signature);
    share?.set(member, (share.get(member) ?? 0) + 1);
    if (step.before === undefined) return member;
    share?.set(step.before, (share.get(step.before) ?? 0) - 1);
    member = step.before;
  }
}
