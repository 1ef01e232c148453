/**
 * Peers: the other side of a case's connections, played by the runner.
 *
 * A peer is a list of steps, each of them one action on one socket at a time. It is compiled like a program, into plain data in which nothing is left to
 * interpretation, but it never leaves the runner.
 */
import type { Position } from "./specification.js";

export type PeerStep =
  | { readonly does: "listen"; readonly on: "tcp" | "tcp6" | "unix" | "udp" }
  /** `by` is left out where the address tells it. */
  | { readonly does: "connect"; readonly by?: "tcp" | "unix" | "udp" }
  | { readonly does: "accept" | "close_listener" | "receive_eof" | "receive_datagram" | "stall" | "shutdown" | "close" | "reset" }
  | ({ readonly does: "tls" } & PeerTls)
  | { readonly does: "send" | "send_slowly" | "send_datagram"; readonly data: PeerData }
  | { readonly does: "receive" | "receive_pattern"; readonly count: number }
  | { readonly does: "wait"; readonly word: string };

export type PeerAction = PeerStep["does"];

export interface PeerTls {
  /** Which of the run's certificates the peer shows. A server needs one. */
  readonly certificate?: CertificateName;
  /** The name that a client asks for and verifies. */
  readonly server_name?: string;
  /** Whether the certificate of the other side is demanded and verified: by default a client does, a server does not. */
  readonly verify?: boolean;
  /** False if the run's authority is not trusted. */
  readonly ca?: false;
}

export const CERTIFICATES = ["localhost", "other", "untrusted"] as const;
export type CertificateName = (typeof CERTIFICATES)[number];

/** What `$tls` holds. */
export const TLS_FILES = ["authority", ...CERTIFICATES] as const;
export type TlsFile = (typeof TLS_FILES)[number];

/** Bytes, `times` over. `pattern` is the number of bytes of the sequence of that name (PROTOCOL.md). */
export interface PeerData {
  readonly text?: string;
  readonly hex?: string;
  readonly pattern?: number;
  readonly times?: number;
}

export interface Peer {
  readonly steps: readonly PeerStep[];
  /** Where each step stands. */
  readonly places: readonly Position[];
  readonly position: Position;
}

/** Whether the peer's address must be known before the case begins. */
export const listens = (peer: Peer): boolean => peer.steps[0]?.does === "listen";
