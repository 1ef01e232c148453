/**
 * The threads of `in_thread`. A worker takes tens of milliseconds to start, so workers are kept and used again, one scenario thread at a time each.
 */
import { Worker } from "node:worker_threads";
import type { Outcome } from "../../../model/observation.js";
import type { CaseState } from "../case-state.js";
import type { Channel } from "../channel.js";
import type { Loop } from "../subject.js";
import { ThreadBridge } from "./bridge.js";
import { LoopTickets } from "./loop-tickets.js";
import { type Crossing, threadProgram } from "./thread-program.js";
import type { ThreadOrder } from "./worker.js";

/** A thread of the scenario, as `in_thread` yields it. */
export class Thread {
  constructor(readonly ended: Promise<void>) {}
}

export class ThreadPool {
  private readonly idle: Worker[] = [];

  constructor(private readonly channel: Channel) {}

  get lock(): SharedArrayBuffer {
    return this.channel.shared;
  }

  /** What a case needs to have threads; nothing is started or opened before the first one. */
  attach(state: CaseState, loop: Loop): void {
    state.bridge = new ThreadBridge(state);
    state.tickets = new LoopTickets(state, loop);
    state.threads = this;
  }

  /** Starts a thread that runs the steps. */
  start(crossing: Crossing, state: CaseState): Thread {
    const { bridge, tickets } = state;
    if (bridge === undefined || tickets === undefined) throw state.faulty("a thread cannot be started here");
    bridge.open();
    const program = threadProgram(crossing, bridge.name, this.lock, state);
    const { ticket, transfer } = tickets.issue();
    const worker = this.idle.pop() ?? this.newWorker();
    const ended = this.send(worker, { program, ticket }, transfer, state);
    bridge.follow(ended);
    return new Thread(ended);
  }

  private newWorker(): Worker {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { stdout: false, stderr: false });
    worker.on("error", (error) => console.error("a thread of the host died:", error));
    return worker;
  }

  private send(worker: Worker, order: ThreadOrder, transfer: readonly unknown[], state: CaseState): Promise<void> {
    return new Promise((resolve) => {
      worker.ref();
      const finish = (outcome: Outcome): void => {
        worker.off("exit", died);
        worker.unref();
        state.adopt(outcome);
        state.bridge?.receive();
        resolve();
      };
      const died = (): void => finish({ status: "invalid", reason: "a thread of the host ended before its steps did" });
      worker.once("exit", died);
      worker.once("message", ({ outcome }: { outcome: Outcome }) => {
        this.idle.push(worker);
        finish(outcome);
      });
      worker.postMessage(order, transfer as never);
    });
  }
}
