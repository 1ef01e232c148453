/**
 * Progress while a run goes on.
 *
 * On a terminal one line is written over and over: how far, how many failures, which cases are running (the ones that hang stand
 * there the longest). Elsewhere, in a build log, a plain line now and then and one for each failure. The clock and the output are given, so
 * that nothing here depends on the machine.
 */
import { printable } from "../judge/printable.js";
import type { CaseResult } from "../model/report.js";
import type { RunEvent } from "../run/events.js";
import { PLAIN, type Paint } from "./paint.js";
import { fitted } from "./text-table.js";
import { isBroken, plural, verdictText } from "./verdicts.js";

export interface ProgressOutput {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Asked again at every line, since windows change their size. */
  readonly columns: () => number;
  /** Seconds, from any origin. */
  readonly now: () => number;
  readonly paint?: Paint;
}

const SECONDS_BETWEEN_REDRAWS = 0.05;
const SECONDS_BETWEEN_LINES = 5;
const CLEAR_LINE = "\r\u001b[2K";

export class Progress {
  private total = 0;
  private done = 0;
  private failures = 0;
  private readonly running = new Set<string>();
  private lastOutput: number;
  private readonly paint: Paint;

  constructor(private readonly output: ProgressOutput) {
    this.lastOutput = output.now();
    this.paint = output.paint ?? PLAIN;
  }

  /** To be called with every event of the run. */
  readonly listen = (event: RunEvent): void => {
    switch (event.type) {
      case "started":
        this.total = event.cases;
        return this.update(true);
      case "hostReady":
        return;
      case "caseBegun":
        this.running.add(event.case);
        return this.update(false);
      case "caseDone":
        return this.caseDone(event.result);
      case "finished":
        return this.close();
    }
  };

  /** Takes the status line away, so that something else may be written. */
  close(): void {
    if (this.output.isTTY) this.output.write(CLEAR_LINE);
  }

  private caseDone(result: CaseResult): void {
    this.running.delete(result.case);
    this.done += 1;
    if (isBroken(result.verdict)) this.failures += 1;
    if (isBroken(result.verdict) || result.verdict === "could-not-run") this.announce(result);
    this.update(this.done === this.total);
  }

  private announce(result: CaseResult): void {
    const mark = isBroken(result.verdict) ? this.paint.red(result.verdict) : this.paint.yellow(verdictText(result.verdict));
    if (this.output.isTTY) this.output.write(CLEAR_LINE);
    this.output.write(`${mark}  ${printable(result.case)}\n`);
  }

  private update(atOnce: boolean): void {
    const now = this.output.now();
    const pause = this.output.isTTY ? SECONDS_BETWEEN_REDRAWS : SECONDS_BETWEEN_LINES;
    if (!atOnce && now - this.lastOutput < pause) return;
    this.lastOutput = now;
    if (this.output.isTTY) this.output.write(CLEAR_LINE + fitted(this.statusText(), Math.max(20, this.output.columns() - 1)));
    else this.output.write(`${this.countText()}\n`);
  }

  private countText(): string {
    return `${this.done} of ${plural(this.total, "case")} done, ${this.failures === 0 ? "no failure" : plural(this.failures, "failure")}`;
  }

  private statusText(): string {
    const running = [...this.running].map(printable);
    return running.length === 0 ? this.countText() : `${this.countText()} · ${running.join(", ")}`;
  }
}
