/** What a run tells while it goes on. Reporters consume these events; none of them can influence the run. */
import type { CaseResult, Report, Subject } from "../model/report.js";

export type RunEvent =
  /** Hosts are being started for that many selected cases. */
  | { readonly type: "started"; readonly cases: number; readonly hosts: number }
  /** A host said hello; the first one settles what is being tested. */
  | { readonly type: "hostReady"; readonly subject: Subject }
  | { readonly type: "caseBegun"; readonly case: string }
  | { readonly type: "caseDone"; readonly result: CaseResult }
  | { readonly type: "finished"; readonly report: Report };

export type RunListener = (event: RunEvent) => void;
