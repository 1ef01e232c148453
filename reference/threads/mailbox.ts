/**
 * The mailbox: calls from other threads on their way into the loop.
 *
 * Each ticket is a port of its own. A message reaches the loop on one of two ways, whichever comes first. If the loop sleeps, Node delivers
 * the message as an event, which wakes it at once. If the loop is busy, Node may not look for a while; so every iteration compares
 * one shared number with what it was, and empties the ports if it has grown. Either way each message is taken once, in order.
 *
 * The ports do not keep the process alive: a program ends when its loop does, whoever might still hold a ticket.
 *
 * Source: Base Event Loop, Calls (call_soon_threadsafe); asyncio-overview, Getting a loop to call a synchronous callable.
 */
import { MessageChannel, threadId } from "node:worker_threads";
import type { EventLoop } from "../loop/event-loop.js";
import { Correspondence } from "./correspondence.js";
import { LOOP_STATE } from "./ticket.js";
import type { CallableFunctions, LoopTicket, RemoteFunctions } from "./ticket.js";

export class Mailbox {
  protected readonly loop: EventLoop;
  /** Made with the first ticket: most loops never need it. */
  protected state: Int32Array | null = null;
  protected messagesSeen = 0;
  protected readonly correspondences = new Set<Correspondence>();

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  issueTicket(functions: RemoteFunctions): LoopTicket {
    this.state ??= new Int32Array(new SharedArrayBuffer(LOOP_STATE.length * Int32Array.BYTES_PER_ELEMENT));
    this.noteRunning(this.loop.isRunning());
    const answers = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const { port1, port2 } = new MessageChannel();
    const correspondence = new Correspondence(this.loop, port1, new Int32Array(answers), functions as CallableFunctions);
    this.correspondences.add(correspondence);
    correspondence.whenEnded(() => this.correspondences.delete(correspondence));
    return { port: port2, loopState: this.state.buffer as SharedArrayBuffer, answers, names: Object.keys(functions), threadId };
  }

  /** Takes in what has arrived. Called in each iteration. */
  receive(): void {
    if (this.state === null) return;
    const sent = Atomics.load(this.state, LOOP_STATE.messagesSent);
    if (sent === this.messagesSeen) return;
    this.messagesSeen = sent;
    for (const correspondence of this.correspondences) correspondence.receiveAll();
  }

  /** Lets all threads know whether the loop runs. */
  noteRunning(isRunning: boolean): void {
    if (this.state !== null) Atomics.store(this.state, LOOP_STATE.running, isRunning ? 1 : 0);
  }

  /** Tells all threads that the loop is closed, also those that are blocked in waiting for it. */
  close(): void {
    if (this.state !== null) Atomics.store(this.state, LOOP_STATE.closed, 1);
    for (const correspondence of [...this.correspondences]) correspondence.close();
  }
}
