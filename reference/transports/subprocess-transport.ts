/**
 * The transport of a child process.
 *
 * It unites what happens in four places: the process itself, and its three streams as far as they are pipes. They end independently and in any
 * order; only when all have ended, `connectionLost` is called, which therefore comes last.
 *
 * The protocol is told everything by callbacks of the loop, in order of arrival. What arrives before the pipes are set up
 * (a process can be quick) waits until `connectionMade` has been scheduled.
 *
 * Source: asyncio, Transports and protocols, Subprocess transports.
 */
import { constants } from "node:os";
import { AsyncioTypeError } from "../errors/builtin.js";
import { ProcessLookupError } from "../errors/os-error.js";
import type { Future } from "../futures/future.js";
import type { EventLoop } from "../loop/event-loop.js";
import { describeValue } from "../printing/describe.js";
import { signalNumber } from "../signals/signal-numbers.js";
import { ChildPipeProtocol } from "../subprocesses/pipe-protocols.js";
import type { PipeListener } from "../subprocesses/pipe-protocols.js";
import { isProcessGone } from "../subprocesses/popen.js";
import type { Popen } from "../subprocesses/popen.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { SubprocessTransport } from "./transport.js";
import type { BaseTransport } from "./transport.js";

/** What a subprocess transport calls. Methods that an object lacks are not called. */
export interface SubprocessListener {
  connectionMade?(transport: BaseTransport): unknown;
  connectionLost?(error: unknown): unknown;
  pipeDataReceived?(fd: number, data: Buffer): unknown;
  pipeConnectionLost?(fd: number, error: unknown): unknown;
  processExited?(): unknown;
  pauseWriting?(): unknown;
  resumeWriting?(): unknown;
}

export class ChildProcessTransport extends SubprocessTransport implements PipeListener {
  protected readonly loop: EventLoop;
  protected readonly popen: Popen;
  protected protocol: SubprocessListener;
  /** By the number of the stream; only those that are pipes. */
  protected readonly pipes = new Map<number, ChildPipeProtocol>();
  protected returncode: number | null = null;
  protected closed = false;
  protected finished = false;
  /** Calls of the protocol that wait for `connectionMade`; null afterwards. */
  protected early: (() => void)[] | null = [];
  protected readonly exitWaiters: Future<number>[] = [];

  constructor(loop: EventLoop, popen: Popen, protocol: SubprocessListener) {
    super({ subprocess: popen }); // subprocess_transport.extra-subprocess
    this.loop = loop;
    this.popen = popen;
    this.protocol = protocol;
    for (const [fd, file] of [popen.stdin, popen.stdout, popen.stderr].entries()) {
      if (file !== null) this.pipes.set(fd, new ChildPipeProtocol(this, fd));
    }
  }

  /** Makes the transports of the pipes, and then schedules `connectionMade`. */
  *connectPipes(): Coroutine<void> {
    const { loop, popen } = this;
    for (const [fd, pipe] of this.pipes) {
      if (fd === 0 && popen.stdin !== null) yield* loop.connectWritePipe(() => pipe, popen.stdin); // subprocess_transport.pipe-stdin
      if (fd === 1 && popen.stdout !== null) yield* loop.connectReadPipe(() => pipe, popen.stdout);
      if (fd === 2 && popen.stderr !== null) yield* loop.connectReadPipe(() => pipe, popen.stderr);
    }
    const early = this.early ?? [];
    this.early = null;
    loop.callSoon(() => this.protocol.connectionMade?.(this)); // subprocess_exec.pipes-at-connection-made, subprocess_protocol.connection-made-first
    for (const call of early) loop.callSoon(call);
  }

  override getPid(): number {
    return this.popen.pid;
  }

  getReturncode(): number | null {
    return this.returncode;
  }

  getPipeTransport(fd: number): BaseTransport | null {
    return this.pipes.get(fd)?.transport ?? null; // subprocess_transport.pipe-absent, subprocess_transport.pipe-unknown
  }

  sendSignal(signal: number | string): void {
    const number = typeof signal === "string" ? signalNumber(signal) : signal;
    if (!Number.isInteger(number)) throw new AsyncioTypeError(`a signal is an integer, got ${describeValue(signal)}`);
    if (this.returncode !== null) throw new ProcessLookupError(); // subprocess_transport.send-signal-finished
    this.popen.sendSignal(number);
  }

  terminate(): void {
    this.sendSignal(constants.signals.SIGTERM);
  }

  kill(): void {
    this.sendSignal(constants.signals.SIGKILL);
  }

  /** Closes the pipes, and kills the process if it still runs. */
  close(): void {
    if (this.closed) return; // subprocess_transport.close-idempotent
    this.closed = true;
    this.closePipes();
    if (this.returncode !== null || this.popen.poll() !== null) return; // subprocess_transport.close-finished
    try {
      this.popen.sendSignal(constants.signals.SIGKILL); // subprocess_transport.close-kills
    } catch (error) {
      if (!isProcessGone(error)) throw error;
    }
  }

  isClosing(): boolean {
    return this.closed; // subprocess_transport.is-closing-running
  }

  getProtocol(): SubprocessListener {
    return this.protocol;
  }

  setProtocol(protocol: SubprocessListener): void {
    this.protocol = protocol;
  }

  /** A future for the return code. */
  wait(): Future<number> {
    const waiter = this.loop.createFuture<number>();
    if (this.returncode === null) this.exitWaiters.push(waiter);
    else waiter.setResult(this.returncode);
    return waiter;
  }

  /** Called, as a callback of the loop, when the process has ended. */
  processEnded(returncode: number): void {
    this.returncode = returncode; // subprocess_protocol.process-exited-returncode
    for (const waiter of this.exitWaiters.splice(0)) if (!waiter.done()) waiter.setResult(returncode);
    this.tell(() => this.protocol.processExited?.()); // subprocess_protocol.process-exited-once
    this.finishIfAllEnded();
  }

  pipeDataReceived(fd: number, data: Buffer): void {
    this.tell(() => this.protocol.pipeDataReceived?.(fd, data)); // subprocess_protocol.pipe-data-complete
  }

  pipeConnectionLost(fd: number, error: unknown): void {
    this.tell(() => this.protocol.pipeConnectionLost?.(fd, error)); // subprocess_protocol.pipe-data-before-pipe-lost
    this.finishIfAllEnded();
  }

  pauseWriting(): void {
    this.protocol.pauseWriting?.();
  }

  resumeWriting(): void {
    this.protocol.resumeWriting?.();
  }

  override toString(): string {
    const state = this.returncode === null ? "running" : `returncode=${this.returncode}`;
    return `<${this.constructor.name} pid=${this.popen.pid} ${state}${this.closed ? " closed" : ""}>`;
  }

  /** A pipe that has no transport yet, because setting up the pipes was given up, is closed itself. */
  protected closePipes(): void {
    const files = [this.popen.stdin, this.popen.stdout, this.popen.stderr];
    for (const [fd, pipe] of this.pipes) {
      if (pipe.transport === null) files[fd]?.close();
      else pipe.transport.close(); // subprocess_transport.close-closes-pipes
    }
  }

  protected tell(call: () => void): void {
    if (this.early === null) this.loop.callSoon(call);
    else this.early.push(call);
  }

  protected finishIfAllEnded(): void {
    if (this.finished || this.returncode === null) return; // subprocess_protocol.connection-lost-after-exit
    for (const pipe of this.pipes.values()) if (!pipe.disconnected) return; // subprocess_protocol.connection-lost-after-pipes, subprocess_protocol.grandchild-holds-pipe
    this.finished = true; // subprocess_protocol.connection-lost-once
    this.tell(() => this.protocol.connectionLost?.(null)); // subprocess_protocol.connection-lost-last
  }
}
