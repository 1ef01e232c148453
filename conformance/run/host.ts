/**
 * One host at work: the process, what it says, and the eye that is kept on it.
 *
 * A host goes through starting, ready (idle or at work) and ended. Whatever ends it, exactly one HostEnding is handed out, which
 * says why, which case was running then, and what is known about it; the pool draws the conclusions. Nothing that a host
 * does may throw into the runner: its output is decoded here, and a violation ends the host.
 */
import type { HostCommand } from "../adapters/adapter.js";
import type { ObservedEvent, Observation } from "../model/observation.js";
import { programText } from "../model/program-text.js";
import type { Case } from "../model/specification.js";
import { allowanceFor } from "./budget.js";
import type { Allowance, Awaited } from "./budget.js";
import { now } from "./clock.js";
import { Conversation } from "./conversation.js";
import { HostPeers } from "./host-peers.js";
import { HostProcess } from "./host-process.js";
import type { ProcessEnd } from "./host-process.js";
import { FAREWELL_WAIT, PATIENCE_OF_THE_NEXT, STACK_DUMP_WAIT, START_BUDGET } from "./limits.js";
import { LineReader, ProtocolViolation } from "./line-reader.js";
import type { Hello } from "./messages.js";
import { Outbox } from "./outbox.js";
import type { PeerObservations } from "../peers/case-peers.js";
import type { Stage } from "../peers/stage.js";
import { Watch } from "./watch.js";

export type EndCause =
  | { readonly kind: "dismissed" }
  /** It said with the end of a case that it could not go on, which is nobody's fault but that of the case's loop. */
  | { readonly kind: "left" }
  | { readonly kind: "not-started"; readonly error: NodeJS.ErrnoException }
  | { readonly kind: "refused"; readonly reason: string; readonly hint?: string }
  | { readonly kind: "exited"; readonly end: ProcessEnd }
  | { readonly kind: "violation"; readonly message: string; readonly output?: string }
  | { readonly kind: "hung"; readonly message: string; readonly budget: number };

export interface HostEnding {
  readonly cause: EndCause;
  readonly phase: "starting" | "ready";
  readonly running?: { readonly case: Case; readonly events: readonly ObservedEvent[]; readonly duration: number; readonly peers?: PeerObservations };
  /** Sent but not begun, in order; without those that other hosts have been given. */
  readonly unbegun: readonly Case[];
  /** The case that broke the order of the protocol before it began. */
  readonly suspect?: Case;
  readonly stderr: string;
  readonly stack?: string;
  /** The beginning of a line that never ended. */
  readonly unfinished?: string;
}

export interface HostListener {
  ready(host: Host, hello: Hello): void;
  begun(host: Host, item: Case): void;
  done(host: Host, item: Case, observation: Observation): void;
  /** A case is over, and only its peers have something to do: the host can have the next one. */
  free(host: Host): void;
  ended(host: Host, ending: HostEnding): void;
}

export class Host {
  hello: Hello | undefined;
  private readonly process: HostProcess;
  private readonly reader = new LineReader();
  private readonly conversation = new Conversation();
  private readonly outbox = new Outbox((line) => this.process.write(line));
  private readonly peers: HostPeers;
  /** Hands out the ending, once it waits for nothing but peers. */
  private reportEnd: (() => void) | undefined;
  private cause: EndCause | undefined;
  /** Where in its standard error a stack dump begins, if one was asked for. */
  private dumpMark: number | undefined;
  /** Sent ahead, but given to other hosts since. */
  private readonly disowned = new Set<Case>();
  /** What the host owes the runner now. */
  private watch: Watch | undefined;

  constructor(
    command: HostCommand,
    environment: Readonly<Record<string, string | undefined>>,
    private readonly baseBudget: number,
    private readonly listener: HostListener,
    stage: Stage,
  ) {
    this.peers = new HostPeers(stage);
    this.process = new HostProcess(command, environment, {
      output: (chunk) => this.receive(chunk),
      ended: (end) => this.conclude(end),
    });
    this.expect("hello", allowanceFor(0, START_BUDGET));
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  /** The cases that were sent and have not ended. */
  get outstanding(): readonly Case[] {
    const { running, unbegun } = this.conversation;
    return running === undefined ? unbegun : [running.case, ...unbegun];
  }

  /** Starting or at work, not on its way out. */
  get alive(): boolean {
    return this.cause === undefined;
  }

  get usable(): boolean {
    return this.alive && this.hello !== undefined;
  }

  send(item: Case): void {
    this.conversation.sent(item);
    if (this.watch === undefined) this.expectNext();
    const message = `{"type":"run","case":${JSON.stringify(item.id)},"program":${programText(item)}`;
    const resources = this.peers.open(item);
    this.outbox.put(resources === undefined ? `${message}}` : resources.then((open) => `${message},"resources":${JSON.stringify(open)}}`));
  }

  /** Asks the host to leave; one that does not is killed. */
  dismiss(): void {
    // A host that has not said hello, or has something left to do, would not notice.
    if (this.hello === undefined || this.outstanding.length > 0) return this.kill();
    if (this.cause !== undefined || this.peers.isFinishing) return;
    this.process.write(JSON.stringify({ type: "bye" }));
    this.letGo({ kind: "dismissed" });
  }

  /** Expects the host to leave. */
  private letGo(cause: EndCause): void {
    this.cause = cause;
    this.watch = undefined;
    this.process.endInput();
    setTimeout(() => this.process.kill(), FAREWELL_WAIT * 1000).unref();
  }

  /** Ends the host at once. */
  kill(): void {
    this.cause ??= { kind: "dismissed" };
    this.peers.close();
    this.process.kill();
  }

  /** Called by the watchdog at every look. */
  look(time: number): void {
    this.process.look();
    if (this.watch === undefined || this.cause !== undefined || this.pid === undefined) return;
    const message = this.watch.look(time, this.pid);
    if (message !== undefined) this.fail({ kind: "hung", message, budget: this.watch.allowance.budget });
  }

  /** The cases that stand behind one which takes suspiciously long; each is handed out once. */
  takeStranded(time: number): readonly Case[] {
    const { running, unbegun } = this.conversation;
    if (running === undefined || this.watch === undefined) return [];
    if (time - this.watch.since < running.case.delays + PATIENCE_OF_THE_NEXT) return [];
    const stranded = unbegun.filter((item) => !this.disowned.has(item));
    for (const item of stranded) this.disowned.add(item);
    return stranded;
  }

  private receive(chunk: Buffer): void {
    if (this.cause !== undefined) return;
    try {
      for (const line of this.reader.feed(chunk)) this.hear(line);
    } catch (error) {
      if (!(error instanceof ProtocolViolation)) throw error;
      this.fail({ kind: "violation", message: error.message, ...(error.output === undefined ? {} : { output: error.output }) });
    }
  }

  private hear(line: string): void {
    if (this.cause !== undefined) return;
    const step = this.conversation.receive(line);
    switch (step.type) {
      case "hello":
        this.hello = step.hello;
        this.watch = undefined;
        return this.listener.ready(this, step.hello);
      case "refused":
        return this.fail({ kind: "refused", reason: step.reason, ...(step.hint === undefined ? {} : { hint: step.hint }) });
      case "begun":
        this.expect("case", allowanceFor(step.case.delays, this.baseBudget));
        this.peers.begin(step.case);
        return this.listener.begun(this, step.case);
      case "event":
        return;
      case "request":
        return this.peers.request(step.case, step.request);
      case "done":
        if (step.leaves) this.letGo({ kind: "left" });
        else this.expectNext();
        return this.done(step.case, step.observation);
    }
  }

  private endIfSettled(): void {
    const report = this.reportEnd;
    if (report === undefined || this.peers.isFinishing) return;
    this.reportEnd = undefined;
    report();
  }

  private done(item: Case, observation: Observation): void {
    const finished = this.peers.finish(item);
    if (finished === undefined) return this.listener.done(this, item, observation);
    void finished.then((peers) => {
      this.listener.done(this, item, { ...observation, peers });
      this.endIfSettled();
    });
    this.listener.free(this);
  }

  private expectNext(): void {
    if (this.conversation.unbegun.length > 0) this.expect("begin", allowanceFor(0, this.baseBudget));
    else this.watch = undefined;
  }

  private expect(what: Awaited, allowance: Allowance): void {
    this.watch = new Watch(what, allowance, now());
  }

  /** The host has lost the runner's trust: gather what can still be learned, then kill it. */
  private fail(cause: EndCause): void {
    if (this.cause !== undefined) return;
    this.cause = cause;
    if (cause.kind === "hung" && this.hello?.traits.has("stack-dump-on-SIGUSR1") === true) this.dumpStack();
    else this.process.kill();
  }

  private dumpStack(): void {
    const { stderr } = this.process;
    const mark = stderr.total;
    const deadline = now() + STACK_DUMP_WAIT;
    let size = mark;
    this.dumpMark = mark;
    this.process.requestStackDump();
    const poll = setInterval(() => {
      const written = stderr.total > mark && stderr.total === size;
      size = stderr.total;
      if (!written && now() < deadline) return;
      clearInterval(poll);
      this.process.kill();
    }, 40);
  }

  private conclude(end: ProcessEnd): void {
    const running = this.conversation.running;
    const began = this.watch?.since ?? now();
    const peers = running === undefined ? undefined : this.peers.seen(running.case);
    this.peers.hostGone();
    const suspect = this.conversation.suspect;
    const unfinished = this.reader.unfinished;
    const stack = this.dumpMark === undefined ? "" : this.process.stderr.textSince(this.dumpMark);
    const stderr = this.process.stderr.text();
    this.cause ??= end.error === undefined ? { kind: "exited", end } : { kind: "not-started", error: end.error };
    const ending: HostEnding = {
      cause: this.cause,
      phase: this.hello === undefined ? "starting" : "ready",
      ...(running === undefined ? {} : { running: { ...running, duration: now() - began, ...(peers === undefined ? {} : { peers }) } }),
      unbegun: this.conversation.unbegun.filter((item) => !this.disowned.has(item)),
      ...(suspect === undefined ? {} : { suspect }),
      stderr: stderr.slice(0, stderr.length - stack.length),
      ...(stack === "" ? {} : { stack }),
      ...(unfinished === "" ? {} : { unfinished }),
    };
    this.reportEnd = () => this.listener.ended(this, ending);
    this.endIfSettled();
  }
}
