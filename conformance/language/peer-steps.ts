/**
 * The steps of peers: their words, what each takes, and where it makes sense. The compiler, the schema for editors and the test of the documentation
 * read this table.
 */
import type { PeerAction } from "../model/peer.js";

/** What stands behind the word of a step: nothing, one of some words, a number of bytes, data, a text, or the options of TLS. */
export type PeerArgument =
  | { readonly takes: "nothing" }
  | { readonly takes: "word"; readonly words: readonly string[]; readonly optional?: true }
  | { readonly takes: "count" | "data" | "text" | "tls" };

/** What a peer has at a moment: nothing yet, a listener without a connection, a stream, or a socket for datagrams. */
export type PeerState = "nothing" | "listening" | "stream" | "datagrams";

export interface PeerStepRule {
  readonly argument: PeerArgument;
  /** The states in which the step makes sense; every state if left out. */
  readonly needs?: readonly PeerState[];
}

const NOTHING: PeerArgument = { takes: "nothing" };
const STREAM: readonly PeerState[] = ["stream"];
const DATAGRAMS: readonly PeerState[] = ["datagrams"];

export const PEER_STEPS: Readonly<Record<PeerAction, PeerStepRule>> = {
  listen: { argument: { takes: "word", words: ["tcp", "tcp6", "unix", "udp"] }, needs: [] },
  connect: { argument: { takes: "word", words: ["tcp", "unix", "udp"], optional: true }, needs: ["nothing"] },
  accept: { argument: NOTHING, needs: ["listening"] },
  close_listener: { argument: NOTHING, needs: ["listening", "stream"] },
  tls: { argument: { takes: "tls" }, needs: STREAM },
  send: { argument: { takes: "data" }, needs: STREAM },
  send_slowly: { argument: { takes: "data" }, needs: STREAM },
  receive: { argument: { takes: "count" }, needs: STREAM },
  receive_pattern: { argument: { takes: "count" }, needs: STREAM },
  receive_eof: { argument: NOTHING, needs: STREAM },
  receive_datagram: { argument: NOTHING, needs: DATAGRAMS },
  send_datagram: { argument: { takes: "data" }, needs: DATAGRAMS },
  wait: { argument: { takes: "text" } },
  stall: { argument: NOTHING, needs: STREAM },
  shutdown: { argument: NOTHING, needs: STREAM },
  close: { argument: NOTHING, needs: ["stream", "datagrams"] },
  reset: { argument: NOTHING, needs: STREAM },
};

export const PEER_ACTIONS = Object.keys(PEER_STEPS) as readonly PeerAction[];

export const isPeerAction = (word: string): word is PeerAction => Object.hasOwn(PEER_STEPS, word);

/** The keys of data in the long form, of which exactly one but `times` is given. */
export const DATA_KEYS = ["text", "hex", "pattern", "times"] as const;

export const TLS_KEYS = ["certificate", "server_name", "verify", "ca"] as const;
