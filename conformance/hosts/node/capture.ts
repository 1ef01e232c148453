/**
 * Capturing what a loop says beside its return values: log records (the reference's default logger writes to the console) and
 * warnings. While a case runs they are part of its observation; otherwise they go where they always go.
 */
import { format } from "node:util";
import type { CaseState } from "./case-state.js";

export class Capture {
  private state: CaseState | undefined;

  /** Takes the place of the console's and the process's own functions, for good. */
  install(): void {
    const record = (level: string, original: (...args: unknown[]) => void) => (...args: unknown[]): void => {
      if (this.state === undefined) original(...args);
      else this.state.records.push({ level, message: format(...args) });
    };
    console.error = record("ERROR", console.error.bind(console));
    console.warn = record("WARNING", console.warn.bind(console));
    const emitWarning = process.emitWarning.bind(process) as (...args: unknown[]) => void;
    process.emitWarning = ((...args: unknown[]) => {
      if (this.state === undefined) return emitWarning(...args);
      const [warning, options] = args;
      const named = typeof options === "string" ? options : (options as { type?: string } | undefined)?.type;
      const category = warning instanceof Error ? warning.name : (named ?? "Warning");
      this.state.warnings.push({ category, message: warning instanceof Error ? warning.message : String(warning) });
    }) as typeof process.emitWarning;
  }

  /** From now on, what is captured belongs to this case (or to none). */
  attach(state: CaseState | undefined): void {
    this.state = state;
  }
}
