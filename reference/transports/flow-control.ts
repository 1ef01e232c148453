/**
 * Flow control for writing.
 *
 * A transport takes whatever is written to it, so somebody must tell a program that writes faster than the other side reads. Two limits do:
 * above the high one the protocol is told to pause, and at the low one to resume. The distance between them keeps the two calls from
 * following each other at every byte. The protocol is only told; a write is never refused.
 */
import { ValueError } from "../errors/builtin.js";
import { escapesTheLoop } from "../errors/classify.js";
import type { ExceptionContext } from "../loop/exception-handling.js";
import type { WriteBufferLimits } from "./transport.js";

const DEFAULT_HIGH = 64 * 1024;
const RATIO = 4;

/** The transport whose writing is controlled. */
export interface ControlledTransport {
  getWriteBufferSize(): number;
  getProtocol(): unknown;
}

/** Where errors of the protocol are reported. */
export interface ErrorReporter {
  callExceptionHandler(context: ExceptionContext): void;
}

interface WritingProtocol {
  pauseWriting?(): unknown;
  resumeWriting?(): unknown;
}

export class FlowControl {
  protected readonly transport: ControlledTransport;
  protected readonly reporter: ErrorReporter;
  protected paused = false;
  protected high = DEFAULT_HIGH;
  protected low = DEFAULT_HIGH / RATIO;

  constructor(transport: ControlledTransport, reporter: ErrorReporter) {
    this.transport = transport;
    this.reporter = reporter;
  }

  /** The low and the high limit, in bytes. */
  limits(): [low: number, high: number] {
    return [this.low, this.high];
  }

  /** Sets the limits; what is not given follows from the other, or is the default. */
  setLimits(limits: WriteBufferLimits = {}): void {
    const given = limits.high ?? null;
    const high = given ?? (limits.low === undefined || limits.low === null ? DEFAULT_HIGH : RATIO * limits.low);
    const low = limits.low ?? Math.floor(high / RATIO);
    if (!(high >= low && low >= 0)) throw new ValueError(`high (${high}) must be >= low (${low}) must be >= 0`); // transport.set-write-buffer-limits-low-above-high
    this.high = high;
    this.low = low;
    this.grown(); // transport.set-write-buffer-limits-applies-at-once
  }

  /** To be called when there is more to send than before. */
  grown(): void {
    if (this.paused || this.transport.getWriteBufferSize() <= this.high) return; // protocol.pause-writing-not-at-limit
    this.paused = true;
    this.tell("pauseWriting", "protocol.pause_writing() failed");
  }

  /** To be called when there is less to send than before. */
  shrunk(): void {
    if (!this.paused || this.transport.getWriteBufferSize() > this.low) return;
    this.paused = false;
    this.tell("resumeWriting", "protocol.resume_writing() failed");
  }

  protected tell(method: "pauseWriting" | "resumeWriting", message: string): void {
    const protocol = this.transport.getProtocol() as WritingProtocol | null;
    try {
      protocol?.[method]?.();
    } catch (error) {
      if (escapesTheLoop(error)) throw error;
      this.reporter.callExceptionHandler({ message, exception: error, transport: this.transport, protocol }); // protocol.pause-writing-error-reported
    }
  }
}
