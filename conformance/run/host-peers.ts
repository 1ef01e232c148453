/**
 * The peers of all cases that one host was sent: opened before a case is written to the host, steered by the host's requests, and brought to
 * their end after it.
 *
 * Each pair of a case and a host has peers of its own, so a case that is given to a second host meets fresh ones. Whatever becomes of the host, nothing
 * stays open: a case that is done lets its peers go, and the host's end closes the rest.
 */
import { CasePeers, needsResources } from "../peers/case-peers.js";
import type { PeerObservations, Resources } from "../peers/case-peers.js";
import type { Stage } from "../peers/stage.js";
import type { Case } from "../model/specification.js";
import { now } from "./clock.js";
import { ProtocolViolation } from "./line-reader.js";
import type { PeerRequest } from "./messages.js";

export class HostPeers {
  private readonly present = new Map<Case, CasePeers>();
  private readonly leaving = new Set<CasePeers>();

  constructor(private readonly stage: Stage) {}

  /** What the host must be given with the case, once it is open; undefined if that is nothing. */
  open(item: Case): Promise<Resources> | undefined {
    if (!needsResources(item)) return undefined;
    const peers = new CasePeers(item, this.stage, now);
    this.present.set(item, peers);
    return peers.open();
  }

  begin(item: Case): void {
    this.present.get(item)?.begin();
  }

  /** Throws if there is no such peer. */
  request(item: Case, request: PeerRequest): void {
    const peers = this.present.get(item);
    const isKnown = request.action === "start_peer" ? peers?.start(request.peer, request.address) : peers?.signal(request.peer, request.word);
    if (isKnown === true) return;
    const names = peers?.names() ?? [];
    const known = names.length === 0 ? "the case has none" : `its peers are ${names.join(", ")}`;
    throw new ProtocolViolation(`the host asked for a peer ${JSON.stringify(request.peer.slice(0, 100))} of ${JSON.stringify(item.id)}, but ${known}`);
  }

  /** The case is done: what its peers have seen, once they have come to their end; undefined if it has none. */
  finish(item: Case): Promise<PeerObservations> | undefined {
    const peers = this.present.get(item);
    this.present.delete(item);
    if (peers === undefined) return undefined;
    if (item.peers === undefined) return void peers.close();
    this.leaving.add(peers);
    return peers.finish().finally(() => this.leaving.delete(peers));
  }

  /** What the peers of a case have seen so far. */
  seen(item: Case): PeerObservations | undefined {
    return item.peers === undefined ? undefined : this.present.get(item)?.observations();
  }

  /** Whether peers of cases that are done have not come to their end yet. */
  get isFinishing(): boolean {
    return this.leaving.size > 0;
  }

  /** The host is gone: no request will come any more. Peers of cases that are done may come to their end. */
  hostGone(): void {
    for (const peers of this.present.values()) peers.close();
    this.present.clear();
  }

  /** Nobody wants to know any more. */
  close(): void {
    this.hostGone();
    for (const peers of this.leaving) peers.close();
  }
}
