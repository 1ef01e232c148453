/**
 * One thread of an executor, as the executor sees it.
 *
 * The thread keeps the process alive only while it works. If it dies in the middle of a job, that job fails and the thread
 * is not used again.
 */
import { MessagePort, Worker } from "node:worker_threads";
import { RuntimeError } from "../errors/builtin.js";
import type { Job, JobOutcome } from "./job.js";
import { threadOptions } from "./thread-options.js";

export class PoolThread {
  protected readonly worker = new Worker(new URL("./worker.js", import.meta.url), threadOptions(process.execArgv));
  /** Called with the outcome of the job in progress, or with the error that ended the thread. */
  protected settle: ((outcome: JobOutcome | Error) => void) | null = null;
  protected readonly ended: Promise<void>;
  /** Called when the thread has ended, whatever the reason. Changes with the executor that the thread works for. */
  onEnd: (thread: PoolThread) => void = () => undefined;

  constructor() {
    this.worker.on("message", (outcome: JobOutcome) => this.finishJob(outcome));
    this.worker.on("error", (error) => this.finishJob(error));
    this.ended = new Promise((resolve) => {
      this.worker.on("exit", (code) => {
        this.finishJob(new RuntimeError(`a thread of the executor ended in the middle of its work, with code ${code}`));
        this.onEnd(this);
        resolve();
      });
    });
    this.worker.unref();
  }

  /**
   * Gives the thread a job. It must have none.
   * @param onOutcome called once.
   * @throws if the arguments cannot be sent to another thread.
   */
  perform(job: Job, onOutcome: (outcome: JobOutcome | Error) => void): void {
    this.worker.postMessage(job, portsAmong(job.args));
    this.settle = onOutcome;
    this.worker.ref();
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    this.worker.ref();
    await this.worker.terminate();
    await this.ended;
  }

  protected finishJob(outcome: JobOutcome | Error): void {
    const settle = this.settle;
    this.settle = null;
    this.worker.unref();
    settle?.(outcome);
  }
}

/** The ports among the arguments, those of loop tickets included: a port is not copied but moves to the other thread. */
function portsAmong(args: readonly unknown[]): MessagePort[] {
  const carried = args.map((value) => (typeof value === "object" && value !== null && "port" in value ? value.port : value));
  return carried.filter((value) => value instanceof MessagePort);
}
