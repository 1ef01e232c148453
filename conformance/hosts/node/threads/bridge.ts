/**
 * The bridge: what the threads of one case share.
 *
 * Python's threads see the same variables. JavaScript's do not, so every thread tells the others of each variable it binds, over a
 * broadcast channel, and reads what has come in before it says that a variable is unknown. A message is in the other's queue as soon as it is sent, and is read
 * synchronously, so that a flag set after a binding is seen after it.
 */
import { BroadcastChannel, receiveMessageOnPort } from "node:worker_threads";
import type { Outcome } from "../../../model/observation.js";
import type { CaseState } from "../case-state.js";
import { Foreign, type Transported, pack, unpack } from "./transport.js";

type Shared = { readonly bind: string; readonly value: Transported } | { readonly outcome: Outcome };

let bridges = 0;

export class ThreadBridge {
  private channel: BroadcastChannel | undefined;
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly state: CaseState,
    readonly name: string = `loopspec-${process.pid}-${++bridges}`,
  ) {}

  /** Joins the others; without threads, nothing is ever sent. */
  open(): void {
    if (this.channel !== undefined) return;
    this.channel = new BroadcastChannel(this.name);
    // Node hands out messages by itself when it comes to turn; `receive` fetches those for which that is too late.
    this.channel.onmessage = (event): void => this.take((event as unknown as { data: Shared }).data);
    this.channel.unref();
  }

  /** Tells the other threads of a variable. */
  published(name: string, value: unknown): void {
    this.channel?.postMessage({ bind: name, value: pack(value, name) } satisfies Shared);
  }

  /** Tells the main program how a thread ended that has no other way to say so. */
  publishOutcome(outcome: Outcome): void {
    this.channel?.postMessage({ outcome } satisfies Shared);
  }

  /** Reads what has come in; tells whether the variable is known now. */
  receive(name?: string): boolean {
    while (this.channel !== undefined) {
      const received = receiveMessageOnPort(this.channel as never) as { message: Shared } | undefined;
      if (received === undefined) break;
      this.take(received.message);
    }
    return name !== undefined && this.state.globals.holderOf(name) !== undefined;
  }

  private take(message: Shared): void {
    if ("outcome" in message) this.state.adopt(message.outcome);
    else this.state.globals.define(message.bind, unpack(message.value, (variable) => new Foreign(variable)));
  }

  /** Remembers a thread until it ends. */
  follow(thread: Promise<unknown>): void {
    const followed = thread.catch(() => undefined).finally(() => this.running.delete(followed));
    this.running.add(followed);
  }

  /** Waits for the threads to end, no longer than `seconds`; names those that are still there. */
  async end(seconds: number): Promise<string[]> {
    if (this.running.size > 0) {
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise((resolve) => (timer = setTimeout(resolve, seconds * 1000)));
      await Promise.race([Promise.all(this.running), timeout]);
      clearTimeout(timer);
    }
    this.receive();
    return [...this.running].map((_thread, index) => `thread ${index + 1} of the scenario is still running`);
  }

  close(): void {
    this.channel?.close();
    this.channel = undefined;
  }
}
