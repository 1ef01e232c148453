/**
 * A loop as another thread sees it: the methods that may be called from there, and no others.
 *
 *     // thread of the loop                                // worker thread
 *     const ticket = loop.remote({ greet });               const loop = attachLoop(workerData.ticket);
 *     new Worker(file, {                                   loop.callSoonThreadsafe("greet", "world");
 *       workerData: { ticket },
 *       transferList: [ticket.port],
 *     });
 *
 * A Python thread may call `call_soon` by mistake, and corrupts the loop; here there is nothing it could corrupt, and the methods that are not
 * safe raise.
 *
 * Source: Base Event Loop, Calls (call_soon_threadsafe); asyncio-overview, Getting a loop to call an awaitable.
 */
import { receiveMessageOnPort, threadId } from "node:worker_threads";
import { LookupError, RuntimeError } from "../errors/builtin.js";
import { restoreError } from "./error-transfer.js";
import { RemoteFuture } from "./remote-future.js";
import { LOOP_STATE } from "./ticket.js";
import type { AnswerFromLoop, LoopTicket, MessageToLoop } from "./ticket.js";

/** A call that was registered from another thread. */
export class RemoteHandle {
  protected isCancelled = false;
  protected readonly sendCancel: () => void;

  constructor(sendCancel: () => void) {
    this.sendCancel = sendCancel;
  }

  /** Cancels the call, unless the loop has begun it. */
  cancel(): void {
    if (this.isCancelled) return;
    this.isCancelled = true;
    this.sendCancel();
  }

  cancelled(): boolean {
    return this.isCancelled;
  }
}

export class RemoteLoop {
  protected readonly ticket: LoopTicket;
  protected readonly loopState: Int32Array;
  protected readonly answers: Int32Array;
  protected readonly futures = new Map<number, RemoteFuture<unknown>>();
  protected messagesMade = 0;
  protected portIsClosed = false;
  /** The number of promises that wait for an answer; while there are any, the port keeps this thread alive. */
  protected waiting = 0;

  constructor(ticket: LoopTicket) {
    this.ticket = ticket;
    this.loopState = new Int32Array(ticket.loopState);
    this.answers = new Int32Array(ticket.answers);
    ticket.port.on("message", (answer: AnswerFromLoop) => this.take(answer));
    ticket.port.on("close", () => {
      this.portIsClosed = true;
      this.failAll();
    });
    ticket.port.unref();
  }

  /** Whether the loop was closed. */
  isClosed(): boolean {
    return Atomics.load(this.loopState, LOOP_STATE.closed) === 1;
  }

  /** Whether the loop runs at this moment. */
  isRunning(): boolean {
    return Atomics.load(this.loopState, LOOP_STATE.running) === 1; // is_running.from-other-thread
  }

  /**
   * Arranges for a function of the loop's thread to be called there, and wakes the loop.
   * @param name the name under which the ticket has the function.
   * @param args values that can be sent to another thread.
   * @throws {RuntimeError} if the loop is closed; {LookupError} if the ticket has no such function.
   */
  callSoonThreadsafe(name: string, ...args: unknown[]): RemoteHandle {
    const id = this.send("call", name, args);
    return new RemoteHandle(() => {
      if (!this.isClosed()) this.post({ type: "cancel-call", id });
    });
  }

  /**
   * Runs a coroutine in the loop.
   * @param name the name under which the ticket has the generator function.
   * @param args values that can be sent to another thread.
   * @returns a future for its result, which this thread can wait for in either way.
   * @throws as `callSoonThreadsafe` does.
   */
  runCoroutineThreadsafe<T = unknown>(name: string, ...args: unknown[]): RemoteFuture<T> {
    const id = this.send("coroutine", name, args);
    const future = new RemoteFuture<T>(this, () => {
      if (!this.isClosed()) this.post({ type: "cancel-coroutine", id });
    });
    this.futures.set(id, future as RemoteFuture<unknown>);
    return future;
  }

  /** @throws {RuntimeError} always: it is not safe to call from another thread. */
  callSoon(): never {
    return refuseUnsafe("callSoon");
  }

  /** @throws {RuntimeError} always, like `callSoon`. */
  callLater(): never {
    return refuseUnsafe("callLater");
  }

  /** @throws {RuntimeError} always, like `callSoon`. */
  callAt(): never {
    return refuseUnsafe("callAt");
  }

  /** @throws {RuntimeError} always: a loop runs in the thread that made it, and while it runs there nobody else can run it. */
  runForever(): never {
    if (this.isRunning()) throw new RuntimeError("the event loop is already running"); // run_forever.running-error
    throw new RuntimeError("an event loop of JavaScript runs in the thread that made it");
  }

  /**
   * Has no effect on a closed loop.
   * @throws {RuntimeError} otherwise: a running loop cannot be closed, and one that does not run only by the thread that made it.
   */
  close(): void {
    if (this.isClosed()) return;
    if (this.isRunning()) throw new RuntimeError("a running event loop cannot be closed"); // close.running-error
    throw new RuntimeError("an event loop of JavaScript is closed by the thread that made it");
  }

  /** Lets go of the loop. Calls that were sent are still made. */
  detach(): void {
    this.portIsClosed = true;
    this.ticket.port.close();
  }

  /** Takes in the answers that have arrived, without going back to Node. */
  receive(): void {
    // Node crashes if one asks a closed port.
    while (!this.portIsClosed) {
      const received = receiveMessageOnPort(this.ticket.port) as { readonly message: AnswerFromLoop } | undefined;
      if (received === undefined) break;
      this.take(received.message);
    }
    if (this.isClosed()) this.failAll();
  }

  /** The number of answers so far, to be given to `waitForAnswer`. */
  answerCount(): number {
    return Atomics.load(this.answers, 0);
  }

  /**
   * Blocks this thread until there are more answers than `count`.
   * @param seconds how long at most.
   */
  waitForAnswer(count: number, seconds: number): void {
    Atomics.wait(this.answers, 0, count, seconds * 1000);
  }

  /** Keeps this thread alive until `stopWaiting`: a promise depends on an answer. */
  startWaiting(): void {
    this.waiting += 1;
    this.ticket.port.ref();
  }

  stopWaiting(): void {
    this.waiting -= 1;
    if (this.waiting === 0) this.ticket.port.unref();
  }

  protected send(type: "call" | "coroutine", name: string, args: readonly unknown[]): number {
    if (this.isClosed()) throw new RuntimeError("the event loop is closed"); // call_soon_threadsafe.closed-loop
    if (!this.ticket.names.includes(name)) {
      throw new LookupError(`the ticket of this loop has no function ${name}; it has ${this.ticket.names.join(", ")}`);
    }
    this.messagesMade += 1;
    this.post({ type, id: this.messagesMade, name, args });
    return this.messagesMade;
  }

  /** The message first, then the number: who sees the number finds the message. */
  protected post(message: MessageToLoop): void {
    this.ticket.port.postMessage(message);
    Atomics.add(this.loopState, LOOP_STATE.messagesSent, 1);
  }

  protected take({ id, end }: AnswerFromLoop): void {
    const future = this.futures.get(id);
    this.futures.delete(id);
    if (future === undefined || future.isSettled()) return;
    if (end === "cancelled") future.markCancelled();
    else if ("error" in end) future.setException(restoreError(end.error));
    else future.setResult(end.value);
  }

  /** Nobody will answer any more. */
  protected failAll(): void {
    const futures = [...this.futures.values()];
    this.futures.clear();
    for (const future of futures) if (!future.isSettled()) future.setException(new RuntimeError("the event loop was closed before the coroutine ended"));
  }
}

function refuseUnsafe(method: string): never {
  throw new RuntimeError(`${method} is not thread safe: from another thread use callSoonThreadsafe or runCoroutineThreadsafe`);
}

/**
 * Makes a loop of another thread callable from this one.
 * @param ticket what `loop.remote()` returned, sent to this thread.
 * @throws {RuntimeError} in the loop's own thread, which would wait for itself.
 */
export function attachLoop(ticket: LoopTicket): RemoteLoop {
  if (ticket.threadId === threadId) throw new RuntimeError("attachLoop is for other threads; here the loop itself is at hand");
  return new RemoteLoop(ticket);
}
