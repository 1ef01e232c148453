/**
 * What runner and host have said to each other, and whose turn it is: the protocol as a state machine, without any process.
 *
 * The host runs its cases one after the other in the order in which they were sent. So at any time at most one case is
 * running, the others wait in a queue, and every message about a case must be about the right one. Anything else is a violation,
 * and `suspect` is the case it is charged to: the running one, or the one that a message jumped ahead of.
 */
import type { Observation, ObservedEvent } from "../model/observation.js";
import type { Case } from "../model/specification.js";
import { ProtocolViolation } from "./line-reader.js";
import { MOST_EVENTS_PER_CASE, MOST_OUTPUT_PER_CASE, MOST_REQUESTS_PER_CASE } from "./limits.js";
import { decodeMessage } from "./messages.js";
import type { Hello, PeerRequest } from "./messages.js";

export interface RunningCase {
  readonly case: Case;
  readonly events: ObservedEvent[];
}

export type Step =
  | { readonly type: "hello"; readonly hello: Hello }
  | { readonly type: "refused"; readonly reason: string; readonly hint?: string }
  | { readonly type: "begun"; readonly case: Case }
  | { readonly type: "event" }
  | { readonly type: "request"; readonly case: Case; readonly request: PeerRequest }
  | { readonly type: "done"; readonly case: Case; readonly observation: Observation; readonly leaves: boolean };

export class Conversation {
  private readonly queue: Case[] = [];
  private current: RunningCase | undefined;
  private output = 0;
  private requests = 0;
  private greeted = false;
  private charged: Case | undefined;

  get running(): RunningCase | undefined {
    return this.current;
  }

  /** The cases that were sent but have not begun. */
  get unbegun(): readonly Case[] {
    return this.queue;
  }

  /** The case that a violation without a running case is charged to. */
  get suspect(): Case | undefined {
    return this.charged;
  }

  sent(item: Case): void {
    this.queue.push(item);
  }

  receive(line: string): Step {
    this.output += line.length;
    if (this.output > MOST_OUTPUT_PER_CASE) {
      throw new ProtocolViolation(`the host wrote more than ${MOST_OUTPUT_PER_CASE} bytes for one case: endless output`);
    }
    const message = decodeMessage(line);
    if (message.type === "refused") return message;
    if (message.type === "hello") {
      if (this.greeted) throw this.violation("the host said hello a second time");
      this.greeted = true;
      return message;
    }
    if (!this.greeted) throw new ProtocolViolation(`the host sent ${message.type} before hello`, line.slice(0, 200));
    switch (message.type) {
      case "begin":
        return this.begin(message.case);
      case "event":
        return this.event(message.case, message.event);
      case "request":
        return this.request(message.case, message.request);
      case "done":
        return this.end(message.case, message.leaves, (begun) => ({ case: begun.case.id, events: begun.events, ...message.conclusion }));
    }
  }

  private begin(id: string): Step {
    if (this.current !== undefined) throw this.violation(`the host began ${quote(id)} while ${quote(this.current.case.id)} was running`);
    const next = this.queue[0];
    if (next === undefined) throw this.violation(`the host began ${quote(id)}, which nobody asked for`);
    if (next.id !== id) throw this.violation(`the host began ${quote(id)} where ${quote(next.id)} was to begin`);
    this.queue.shift();
    this.current = { case: next, events: [] };
    this.output = 0;
    this.requests = 0;
    return { type: "begun", case: next };
  }

  private event(id: string, event: ObservedEvent): Step {
    const running = this.demandRunning(id, "reported an event of");
    running.events.push(event);
    if (running.events.length > MOST_EVENTS_PER_CASE) {
      throw this.violation(`the host reported more than ${MOST_EVENTS_PER_CASE} events for one case: endless output`);
    }
    return { type: "event" };
  }

  private request(id: string, request: PeerRequest): Step {
    const running = this.demandRunning(id, "sent a request of");
    this.requests += 1;
    if (this.requests > MOST_REQUESTS_PER_CASE) throw this.violation(`the host sent more than ${MOST_REQUESTS_PER_CASE} requests for one case: endless output`);
    return { type: "request", case: running.case, request };
  }

  private end(id: string, leaves: boolean, observe: (running: RunningCase) => Observation): Step {
    const running = this.demandRunning(id, "ended");
    this.current = undefined;
    this.output = 0;
    return { type: "done", case: running.case, observation: observe(running), leaves };
  }

  private demandRunning(id: string, did: string): RunningCase {
    if (this.current === undefined) throw this.violation(`the host ${did} ${quote(id)}, which it had not begun`);
    if (this.current.case.id !== id) throw this.violation(`the host ${did} ${quote(id)} while ${quote(this.current.case.id)} was running`);
    return this.current;
  }

  private violation(message: string): ProtocolViolation {
    this.charged = this.current === undefined ? this.queue[0] : undefined;
    return new ProtocolViolation(message);
  }
}

function quote(id: string): string {
  return JSON.stringify(id.slice(0, 100));
}
