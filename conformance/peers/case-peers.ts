/**
 * All peers of one case, from before it is sent until after it is done.
 *
 *     open     the listeners, whose addresses go to the host with the case
 *     start, signal   what the program says to them
 *     finish   the program has ended: the peers come to their end, and tell what they saw
 *     close    whatever happened, nothing stays open
 */
import type { PeerObservation } from "../model/observation.js";
import { listens } from "../model/peer.js";
import type { TlsFile } from "../model/peer.js";
import type { Case } from "../model/specification.js";
import type { PeerAddress } from "./address.js";
import { PeerPlayer } from "./player.js";
import type { Stage } from "./stage.js";

/** What the host gets with the case: the values of `$tls` and `$peers`. */
export interface Resources {
  readonly tls?: Readonly<Record<TlsFile, string>>;
  readonly peers?: Readonly<Record<string, PeerAddress>>;
}

export type PeerObservations = Readonly<Record<string, PeerObservation>>;

/** Seconds without any progress, after the program has ended, in which peers may still come to their end. */
const GRACE = 1;
const LOOK_INTERVAL = 0.05;
/** Seconds after which even progress does not help. */
const LONGEST_FINISH = 15;

export class CasePeers {
  private readonly players = new Map<string, PeerPlayer>();
  private readonly plays: Promise<void>[] = [];
  private began: number;
  private isClosed = false;

  constructor(
    private readonly item: Case,
    private readonly stage: Stage,
    private readonly now: () => number,
  ) {
    this.began = now();
    for (const [name, peer] of Object.entries(item.peers ?? {})) this.players.set(name, new PeerPlayer(peer, stage, () => Math.max(0, this.now() - this.began)));
  }

  /** Never rejects: a peer that cannot listen says so in its observation. */
  async open(): Promise<Resources> {
    const addresses: Record<string, PeerAddress> = {};
    for (const [name, player] of this.players) {
      const address = await player.open();
      if (address !== undefined) addresses[name] = address;
    }
    // The program may look at a peer whose address is unknown; it must not find the variable missing.
    const resources: Resources = {
      ...(this.item.tls === undefined ? {} : { tls: this.stage.certificates() }),
      ...(this.players.size === 0 ? {} : { peers: addresses }),
    };
    if (this.isClosed) this.stopAll();
    for (const player of this.players.values()) this.plays.push(player.play());
    return resources;
  }

  /** The host has begun the case: the clock of the peers starts with the host's. */
  begin(): void {
    this.began = this.now();
  }

  names(): readonly string[] {
    return [...this.players.keys()];
  }

  /** Whether there is such a peer. */
  start(name: string, address: PeerAddress | undefined): boolean {
    const player = this.players.get(name);
    player?.start(address);
    return player !== undefined;
  }

  signal(name: string, word: string): boolean {
    const player = this.players.get(name);
    player?.signal(word);
    return player !== undefined;
  }

  async finish(): Promise<PeerObservations> {
    const players = [...this.players.values()];
    for (const player of players) player.settle();
    await this.waitForEnd(players);
    const observations = this.observations();
    this.close();
    return observations;
  }

  /** What they have seen so far. */
  observations(): PeerObservations {
    return Object.fromEntries([...this.players].map(([name, player]) => [name, player.observation()]));
  }

  close(): void {
    this.isClosed = true;
    this.stopAll();
  }

  private stopAll(): void {
    for (const player of this.players.values()) player.stop();
  }

  /** Time in which this process did not get the processor does not count. */
  private async waitForEnd(players: readonly PeerPlayer[]): Promise<void> {
    const all = Promise.all(this.plays);
    const began = this.now();
    let seen = -1;
    let quiet = 0;
    while (quiet < GRACE && this.now() - began < LONGEST_FINISH && !this.isClosed) {
      const before = this.now();
      await soonerOf(all, LOOK_INTERVAL);
      if (players.every((player) => player.isFinished)) return;
      const progress = players.reduce((sum, player) => sum + player.progress, 0);
      quiet = progress === seen ? quiet + Math.min(this.now() - before, 2 * LOOK_INTERVAL) : 0;
      seen = progress;
    }
    for (const player of players) player.stop();
  }
}

function soonerOf(promise: Promise<unknown>, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    void promise.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Whether something must be open before the case can be sent. */
export const needsResources = (item: Case): boolean => item.peers !== undefined || item.tls !== undefined;

/** Whether a port is open from the moment in which the case is sent. */
export const hasListeners = (item: Case): boolean => Object.values(item.peers ?? {}).some(listens);
