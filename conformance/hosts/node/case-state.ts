/**
 * The state of the case that is running: its variables, its events, and what it made that must be cleaned up.
 */
import type { ObservedEvent, ObservedRecord, ObservedWarning, Outcome } from "../../model/observation.js";
import type { Call } from "../../model/program.js";
import { hostClock } from "./clock.js";
import { Encoder } from "./encode.js";
import { Frame } from "./frame.js";
import { NotApplicable, ProgramFault, Unsupported } from "./faults.js";
import { addressForRunner } from "./scenario/addresses.js";
import { Resources } from "./scenario/resources.js";
import type { Loop, Subject } from "./subject.js";
import { Abort } from "./threads/abort.js";
import type { ThreadBridge } from "./threads/bridge.js";
import type { LoopTickets } from "./threads/loop-tickets.js";
import type { MainLoopLink } from "./threads/main-loop-link.js";
import type { ThreadPool } from "./threads/thread-pool.js";

/** Milliseconds that a scenario has to unwind. */
const GRACE = 30;

export interface CaseOptions {
  readonly id: string;
  readonly subject: Subject;
  readonly module: string | undefined;
  readonly began: number;
  readonly send: (message: object) => void;
  /** Whether this state belongs to a thread of the scenario, not to the main program. */
  readonly inThread: boolean;
  /** The variables that the program binds somewhere. */
  readonly bound: ReadonlySet<string>;
  /** Whether the scenario itself raises NotImplementedError, which then says nothing about the loop. */
  readonly makesNotImplemented?: boolean;
}

export class CaseState {
  readonly globals: Frame;
  readonly encoder: Encoder;
  readonly warnings: ObservedWarning[] = [];
  readonly records: ObservedRecord[] = [];
  /** Loops that `new_event_loop` made. */
  readonly loops: Loop[] = [];
  /** Whether `done` was sent. */
  reported = false;
  readonly executors: { shutdown(options: { wait: boolean }): unknown }[] = [];
  readonly subject: Subject;
  /** What the case has opened by itself. */
  readonly resources = new Resources();
  /** Coroutines that have run to their end. JavaScript would let them be iterated once more and say nothing. */
  readonly endedCoroutines = new WeakSet<object>();
  /** What the program has told to forget; whoever collects garbage can see whether it is gone. */
  readonly forgotten: WeakRef<object>[] = [];
  /** Asks all threads of the case to give up. */
  abort = new Abort();
  /** Called when another thread met a fault or a gap, for which the main program should not wait. */
  onHopeless: (() => void) | undefined;
  /** The link to the scenario's other threads, once there is one. */
  bridge: ThreadBridge | undefined;
  /** How the main program starts threads and lets them reach its loop; absent in those threads. */
  threads: ThreadPool | undefined;
  tickets: LoopTickets | undefined;
  /** In a thread: the way to the loop of the main program. */
  link: MainLoopLink | undefined;
  private fault: ProgramFault | undefined;
  private unsupported: Unsupported | undefined;
  private notApplicable: NotApplicable | undefined;
  private readonly protocols = new Map<string, number>();

  constructor(readonly options: CaseOptions) {
    this.subject = options.subject;
    this.globals = new Frame(undefined, options.inThread ? "thread" : "main");
    this.encoder = new Encoder(this.globals);
  }

  /** Takes a variable from the program. */
  forget(name: string): void {
    const value = this.globals.read(name);
    if ((typeof value === "object" && value !== null) || typeof value === "function") this.forgotten.push(new WeakRef(value));
    this.globals.remove(name);
  }

  event(kind: ObservedEvent["kind"], value: unknown, at?: number): void {
    // What is left of a case may still report something when it is destroyed; by then another case may be running, whose it is not.
    if (this.reported) return;
    this.options.send({
      type: "event",
      case: this.options.id,
      kind,
      value: this.encoder.encode(value),
      t: hostClock() - this.options.began,
      ...(at === undefined ? {} : { at }),
    });
  }

  /** Records a fault of the program and makes the error to throw. */
  faulty(message: string, call?: Call): ProgramFault {
    const fault = new ProgramFault(message, call?.at);
    this.fault ??= fault;
    this.giveUpSoon();
    return fault;
  }

  /** Records that the loop lacks something and makes the error to throw. */
  lacking(operation: string, reason: string): Unsupported {
    const lack = new Unsupported(operation, reason);
    this.unsupported ??= lack;
    this.giveUpSoon();
    return lack;
  }

  /** Records that the machine lacks what the case needs, and makes the error to throw. */
  inapplicable(reason: string): NotApplicable {
    this.notApplicable ??= new NotApplicable(reason);
    this.giveUpSoon();
    return this.notApplicable;
  }

  /** The name of one more protocol: the first one has the name itself, the others a number behind it. */
  nameProtocol(name: string): string {
    const count = (this.protocols.get(name) ?? 0) + 1;
    this.protocols.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  }

  /** Asks the runner for something about a peer. */
  request(action: "start_peer" | "signal_peer", peer: string, { to, word }: { to?: unknown; word?: string }): void {
    this.options.send({ type: "request", case: this.options.id, action, peer, ...(to === undefined ? {} : { address: addressForRunner(to) }), ...(word === undefined ? {} : { word }) });
  }

  /** What ended the case early, if anything did: no further step may run. */
  get ended(): ProgramFault | Unsupported | NotApplicable | undefined {
    return this.fault ?? this.unsupported ?? this.notApplicable;
  }

  /** The scenario normally unwinds by itself; where a loop swallowed the error or a thread is waited for in vain, it is given up a moment later. */
  private giveUpSoon(): void {
    this.abort.request();
    setTimeout(() => this.onHopeless?.(), GRACE).unref();
  }

  bind(name: string, value: unknown): void {
    this.globals.define(name, value);
    this.bridge?.published(name, value);
  }

  /** The remembered fault or lack decides the outcome, whatever the scenario made of the error. */
  outcome(otherwise: Outcome): Outcome {
    if (this.fault !== undefined) {
      return { status: "invalid", reason: this.fault.message, ...(this.fault.at === undefined ? {} : { at: this.fault.at }) };
    }
    if (this.unsupported !== undefined) {
      return { status: "unsupported", reason: this.unsupported.reason, operation: this.unsupported.operation };
    }
    if (this.notApplicable !== undefined) return { status: "not-applicable", reason: this.notApplicable.reason };
    return otherwise;
  }

  /** Takes over what a thread of the scenario remembered. */
  adopt(outcome: Outcome): void {
    if (outcome.status === "completed") return;
    if (outcome.status === "invalid") this.fault ??= new ProgramFault(outcome.reason, outcome.at);
    if (outcome.status === "unsupported") this.unsupported ??= new Unsupported(outcome.operation ?? "thread", outcome.reason);
    this.giveUpSoon();
  }
}
