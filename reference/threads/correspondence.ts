/**
 * The loop's end of one ticket.
 *
 * A call becomes a handle, a coroutine a task. Both are kept by their number until they have run or ended, so that the other
 * thread can cancel them. Of a coroutine the end is reported back.
 */
import { receiveMessageOnPort } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import type { ConcurrentFuture } from "../futures/concurrent-future.js";
import { runCoroutineThreadsafe } from "../futures/chain.js";
import type { EventLoop } from "../loop/event-loop.js";
import type { Handle } from "../loop/handle.js";
import { describeError } from "./error-transfer.js";
import type { AnswerFromLoop, CallableFunctions, CoroutineFunction, MessageToLoop } from "./ticket.js";

export class Correspondence {
  protected readonly loop: EventLoop;
  protected readonly port: MessagePort;
  /** How many answers were sent; the other thread may be waiting for it to change. */
  protected readonly answers: Int32Array;
  protected readonly functions: CallableFunctions;
  protected readonly handles = new Map<number, Handle>();
  protected readonly futures = new Map<number, ConcurrentFuture>();

  constructor(loop: EventLoop, port: MessagePort, answers: Int32Array, functions: CallableFunctions) {
    this.loop = loop;
    this.port = port;
    this.answers = answers;
    this.functions = functions;
    port.on("message", (message: MessageToLoop) => this.take(message));
    port.unref();
  }

  /** Calls back when the other thread has ended or let go. */
  whenEnded(callback: () => void): void {
    this.port.on("close", callback);
  }

  /** Takes in every message that has arrived. */
  receiveAll(): void {
    for (;;) {
      const received = receiveMessageOnPort(this.port) as { readonly message: MessageToLoop } | undefined;
      if (received === undefined) return;
      this.take(received.message);
    }
  }

  /** Ends the correspondence, because the loop was closed. */
  close(): void {
    this.port.close();
    this.signal();
  }

  protected take(message: MessageToLoop): void {
    if (this.loop.isClosed()) return;
    switch (message.type) {
      case "call":
        this.handles.set(message.id, this.loop.callSoonThreadsafe((id: number) => this.call(id, message.name, message.args), message.id));
        break;
      case "cancel-call":
        this.handles.get(message.id)?.cancel();
        this.handles.delete(message.id);
        break;
      case "coroutine":
        this.start(message.id, message.name, message.args);
        break;
      case "cancel-coroutine":
        this.futures.get(message.id)?.cancel();
        break;
    }
  }

  protected call(id: number, name: string, args: readonly unknown[]): void {
    // The other thread may have cancelled the call while it stood in the queue.
    this.receiveAll();
    if (!this.handles.delete(id)) return; // call_soon_threadsafe.handle-cancels
    this.functions[name]?.(...args); // call_soon_threadsafe.args
  }

  protected start(id: number, name: string, args: readonly unknown[]): void {
    try {
      const future = runCoroutineThreadsafe((this.functions[name] as CoroutineFunction)(...args), this.loop);
      this.futures.set(id, future);
      future.addDoneCallback(() => this.report(id, future));
    } catch (error) {
      this.answer({ id, end: { error: describeError(error) } });
    }
  }

  protected report(id: number, future: ConcurrentFuture): void {
    this.futures.delete(id);
    if (future.cancelled()) {
      this.answer({ id, end: "cancelled" });
      return;
    }
    const error = future.exception();
    this.answer({ id, end: error === null ? { value: future.result() } : { error: describeError(error) } });
  }

  protected answer(answer: AnswerFromLoop): void {
    try {
      this.port.postMessage(answer);
    } catch (error) {
      // The result is of a kind that cannot be sent.
      this.port.postMessage({ id: answer.id, end: { error: describeError(error) } } satisfies AnswerFromLoop);
    }
    this.signal();
  }

  protected signal(): void {
    Atomics.add(this.answers, 0, 1);
    Atomics.notify(this.answers, 0);
  }
}
