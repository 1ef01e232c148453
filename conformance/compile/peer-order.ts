/**
 * The order of a peer's steps: what it has at each moment (a listener, a stream, a socket for datagrams), and whether the next step can be done
 * with that. A peer has one connection at a time.
 */
import { PEER_STEPS } from "../language/peer-steps.js";
import type { PeerState } from "../language/peer-steps.js";
import type { SourceNode } from "../load/source-node.js";
import type { PeerStep } from "../model/peer.js";
import type { Compilation } from "./compilation.js";

interface Situation {
  state: PeerState;
  isListening: boolean;
  /** It came by `accept`, so the peer is the server of TLS. */
  isServer: boolean;
  isUnix: boolean;
  isShut: boolean;
  isSecure: boolean;
}

export function checkOrder(steps: readonly PeerStep[], nodes: readonly SourceNode[], keyNode: SourceNode, compilation: Compilation): void {
  const situation: Situation = { state: "nothing", isListening: false, isServer: false, isUnix: false, isShut: false, isSecure: false };
  const opening = steps.findIndex((step) => step.does !== "wait");
  const first = steps[opening];
  if (first?.does !== "listen" && first?.does !== "connect") {
    compilation.problem(nodes[Math.max(0, opening)] ?? keyNode, "a peer begins with listen or connect", "{listen: tcp} opens its port before the case begins; connect waits for start_peer");
    return;
  }
  for (const [index, step] of steps.entries()) {
    const node = nodes[index] ?? keyNode;
    const [message, hint] = mistake(step, index, situation);
    if (message !== undefined) {
      compilation.problem(node, message, hint);
      return;
    }
    follow(step, situation);
  }
}

type Mistake = readonly [message?: string, hint?: string | undefined];

function mistake(step: PeerStep, index: number, situation: Situation): Mistake {
  const { needs } = PEER_STEPS[step.does];
  if (step.does === "listen") return index === 0 ? [] : ["a peer listens in its first step or not at all", "the runner opens it before the case begins"];
  if (needs !== undefined && !needs.includes(situation.state)) return [`"${step.does}" makes no sense here: the peer has ${HAS[situation.state]}`, remedy(step, situation)];
  if (situation.isShut && (step.does === "send" || step.does === "send_slowly")) return [`"${step.does}" comes after "shutdown": nothing can be sent any more`];
  if (situation.isShut && step.does === "shutdown") return ['the peer has done "shutdown" already'];
  if (situation.isShut && step.does === "reset") return ['"reset" is not possible after "shutdown"', "write close"];
  if (step.does === "reset" && situation.isUnix) return ["a unix socket cannot be reset", "write close"];
  if (step.does === "tls" && situation.isSecure) return ["the connection is TLS already"];
  if (step.does === "tls" && situation.isServer && step.certificate === undefined) return ["the server of TLS needs a certificate", "write {tls: {certificate: localhost}}"];
  if (step.does === "close_listener" && !situation.isListening) return ["there is no listener to close"];
  return [];
}

const HAS: Readonly<Record<PeerState, string>> = {
  nothing: "no connection",
  listening: "a listener, but no connection",
  stream: "a connection",
  datagrams: "a socket for datagrams",
};

function remedy(step: PeerStep, { state }: Situation): string | undefined {
  if (state === "nothing") return "connect first";
  if (state === "listening") return step.does === "connect" ? "a peer that listens cannot connect" : "accept first";
  if (state === "stream" && (step.does === "accept" || step.does === "connect")) return "close the connection before the next one, or write another peer";
  if (step.does === "send") return "write send_datagram";
  if (step.does === "receive" || step.does === "receive_eof") return "write receive_datagram";
  if (step.does === "send_datagram") return "write send";
  return step.does === "receive_datagram" ? "write receive" : undefined;
}

function follow(step: PeerStep, situation: Situation): void {
  switch (step.does) {
    case "listen":
      situation.isListening = step.on !== "udp";
      situation.isUnix = step.on === "unix";
      situation.state = step.on === "udp" ? "datagrams" : "listening";
      return;
    case "connect":
    case "accept":
      situation.isServer = step.does === "accept";
      if (step.does === "connect") situation.isUnix = step.by === "unix";
      situation.state = step.does === "connect" && step.by === "udp" ? "datagrams" : "stream";
      situation.isShut = false;
      situation.isSecure = false;
      return;
    case "close_listener":
      situation.isListening = false;
      if (situation.state === "listening") situation.state = "nothing";
      return;
    case "tls":
      situation.isSecure = true;
      return;
    case "shutdown":
      situation.isShut = true;
      return;
    case "close":
    case "reset":
      situation.state = situation.isListening ? "listening" : "nothing";
      return;
  }
}
