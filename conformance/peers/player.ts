/**
 * Plays one peer: its steps in order, each over a real socket, each leaving its entry in the log.
 *
 * The player knows nothing of hosts. It is told where to connect (`start`) and what it may go on for (`signal`), ahead of the step that needs it or while
 * the step waits. `settle` says that no more of these will come, `stop` that all is over; whatever a step waits for then fails.
 */
import type { Socket } from "node:net";
import type { ObservedEvent, PeerObservation } from "../model/observation.js";
import { listens } from "../model/peer.js";
import type { Peer, PeerStep } from "../model/peer.js";
import type { PeerAddress } from "./address.js";
import { connectStream } from "./connect.js";
import { Datagrams } from "./datagrams.js";
import { ConnectionFailure, Stuck } from "./failure.js";
import { Listener } from "./listen.js";
import { Mailbox } from "./mailbox.js";
import { dataBytes, patternBreak } from "./peer-data.js";
import { PeerLog } from "./peer-log.js";
import { secureClient, secureServer } from "./secure.js";
import type { Stage } from "./stage.js";
import { Stream } from "./stream.js";

export class PeerPlayer {
  private readonly log: PeerLog;
  private readonly starts = new Mailbox<PeerAddress | undefined>();
  private readonly words = new Map<string, Mailbox<true>>();
  private listener: Listener | undefined;
  private datagrams: Datagrams | undefined;
  private stream: Stream | undefined;
  /** The socket below the stream, also while it connects or negotiates TLS. */
  private socket: Socket | undefined;
  private isServer = false;
  private isUnix = false;
  private settled = false;
  private stopped = false;
  private at = 0;
  private failure: { readonly message: string; readonly at: number } | undefined;
  private unplayable: string | undefined;
  private finished = false;
  /** Grows with every step and every piece of data. */
  progress = 0;

  constructor(
    private readonly peer: Peer,
    private readonly stage: Stage,
    now: () => number,
  ) {
    this.log = new PeerLog(now);
  }

  /** Does the first step of a peer that listens; the rest waits for `play`. */
  async open(): Promise<PeerAddress | undefined> {
    const first = this.peer.steps[0];
    if (first?.does !== "listen") return undefined;
    try {
      if (first.on === "udp") return await (this.datagrams = new Datagrams()).open();
      this.isUnix = first.on === "unix";
      return await (this.listener = new Listener()).open(first.on, first.on === "unix" ? this.stage.freshPath() : "");
    } catch (error) {
      this.unplayable = `it cannot listen: ${error instanceof Error ? error.message : String(error)}`;
      return undefined;
    }
  }

  /** Plays the steps; resolves when the last one is done, or one failed. Never rejects. */
  async play(): Promise<void> {
    const { steps } = this.peer;
    try {
      for (this.at = listens(this.peer) ? 1 : 0; this.at < steps.length && this.unplayable === undefined; this.at += 1) {
        const step = steps[this.at];
        if (step !== undefined) await this.step(step);
        this.progress += 1;
      }
    } catch (error) {
      this.fail(error);
    }
    this.finished = true;
  }

  get isFinished(): boolean {
    return this.finished;
  }

  start(address: PeerAddress | undefined): void {
    this.starts.put(address);
  }

  signal(word: string): void {
    this.word(word).put(true);
  }

  /** The program has ended: nobody will start or signal the peer any more. */
  settle(): void {
    this.settled = true;
    this.starts.close("the program did not start it");
    for (const [word, mailbox] of this.words) mailbox.close(unsaid(word));
  }

  /** Ends everything at once; nothing stays open. */
  stop(): void {
    if (this.stopped) return;
    if (!this.finished) this.failure ??= { message: "it did not get any further", at: this.at };
    this.stopped = true;
    this.settle();
    this.stream?.destroy();
    this.socket?.destroy();
    this.listener?.close();
    this.datagrams?.close();
  }

  /** What was seen so far. */
  observation(): PeerObservation {
    const { failure } = this;
    return {
      events: this.events,
      ...(failure === undefined ? {} : { failure: failure.message, failedAt: failure.at }),
      ...(this.unplayable === undefined ? {} : { unplayable: this.unplayable }),
    };
  }

  private get events(): readonly ObservedEvent[] {
    return [...this.log.events];
  }

  private fail(error: unknown): void {
    if (this.stopped) return;
    if (error instanceof ConnectionFailure) this.log.addNamed(this.at, "failed", error.code);
    const message = error instanceof Error ? error.message : String(error);
    this.failure ??= { message, at: this.at };
  }

  private word(word: string): Mailbox<true> {
    let mailbox = this.words.get(word);
    if (mailbox === undefined) {
      this.words.set(word, (mailbox = new Mailbox<true>()));
      if (this.settled) mailbox.close(unsaid(word));
    }
    return mailbox;
  }

  private async step(step: PeerStep): Promise<void> {
    switch (step.does) {
      case "listen":
        return;
      case "connect":
        return this.connect(step.by);
      case "accept":
        this.isServer = true;
        this.adopt(await this.openListener().accept());
        return this.log.add(this.at, "accepted");
      case "close_listener":
        this.openListener().close();
        return;
      case "wait":
        await this.word(step.word).take();
        return;
      case "tls":
        return this.secure(step);
      case "receive_datagram":
        return this.log.addBytes(this.at, "datagram", await this.openDatagrams().receive());
      case "send_datagram":
        return this.openDatagrams().send(dataBytes(step.data));
      case "close":
        return this.close();
      case "reset": {
        const stream = this.openStream();
        this.stream = this.socket = undefined;
        return stream.reset();
      }
      case "stall":
        // Nothing is read between two steps that receive anyway; the word says so to the reader.
        return;
      case "shutdown":
        return this.openStream().shutdown();
      case "send":
        return this.openStream().send(dataBytes(step.data));
      case "send_slowly":
        return this.openStream().sendSlowly(dataBytes(step.data));
      case "receive":
      case "receive_pattern":
        return this.receive(step.does, step.count);
      case "receive_eof": {
        const { bytes, end } = await this.openStream().receiveEnd();
        if (bytes.length > 0) this.log.addBytes(this.at, "received", bytes);
        return this.log.add(this.at, end);
      }
    }
  }

  private async connect(by: "tcp" | "unix" | "udp" | undefined): Promise<void> {
    const address = await this.starts.take();
    if (address === undefined) throw new Stuck("start_peer did not say where to connect");
    if (by !== undefined && (by === "unix") !== "path" in address) throw new Stuck(`start_peer gave no address for ${by}`);
    if (by === "udp" && "host" in address) {
      this.datagrams = Datagrams.to(address);
      await this.datagrams.open();
    } else {
      this.isServer = false;
      this.isUnix = "path" in address;
      this.adopt(await connectStream(address, (socket) => this.hold(socket)));
    }
    this.log.add(this.at, "connected");
  }

  private hold(socket: Socket): void {
    this.socket = socket;
    if (this.stopped) socket.destroy();
  }

  private adopt(socket: Socket): void {
    this.hold(socket);
    this.stream = new Stream(socket, socket, !this.isUnix, () => (this.progress += 1));
  }

  private async secure(options: PeerStep & { readonly does: "tls" }): Promise<void> {
    const socket = this.openStream().release();
    const files = this.stage.certificates();
    const secured = await (this.isServer ? secureServer(socket, options, files) : secureClient(socket, options, files));
    this.stream = new Stream(secured, socket, !this.isUnix, () => (this.progress += 1));
    if (this.stopped) this.stream.destroy();
    this.log.addNamed(this.at, "tls", secured.getProtocol() ?? "unknown");
  }

  private async receive(how: "receive" | "receive_pattern", count: number): Promise<void> {
    const { bytes, end } = await this.openStream().receive(count);
    if (how === "receive" && (bytes.length > 0 || end === undefined)) this.log.addBytes(this.at, "received", bytes);
    if (how === "receive_pattern") {
      const wrong = patternBreak(bytes);
      if (wrong !== undefined) this.log.addNamed(this.at, "wrong_at", wrong);
      else if (bytes.length > 0) this.log.addNamed(this.at, "received_pattern", bytes.length);
    }
    if (end === undefined) return;
    this.log.add(this.at, end);
    throw new Stuck(`the stream ended (${end}) after ${bytes.length} of ${count} bytes`);
  }

  private async close(): Promise<void> {
    const { stream, datagrams } = this;
    this.stream = this.socket = this.datagrams = undefined;
    datagrams?.close();
    await stream?.close();
  }

  private openStream(): Stream {
    if (this.stream === undefined) throw new Stuck("it has no connection");
    return this.stream;
  }

  private openDatagrams(): Datagrams {
    if (this.datagrams === undefined) throw new Stuck("it has no socket for datagrams");
    return this.datagrams;
  }

  private openListener(): Listener {
    if (this.listener === undefined) throw new Stuck("it does not listen");
    return this.listener;
  }
}

const unsaid = (word: string): string => `the program did not say ${JSON.stringify(word)}`;
