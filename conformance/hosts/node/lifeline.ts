/**
 * The lifeline: a host does not outlive its runner.
 *
 * A host that waits for messages notices the end of its input. But one that a loop under test blocks, or keeps busy, notices nothing any more, and a
 * runner that was killed cannot end it. So the kernel is asked to: Linux can send a process a signal when its parent dies. A host that somebody started by
 * hand, perhaps in the background of a shell that ends, is left alone.
 */
import { constants } from "node:os";
import { bindCalls, whyNoSystemCalls } from "../../../reference/system/library.js";

const PR_SET_PDEATHSIG = 1;

interface ProcessCalls {
  prctl(option: number, value: number, third: number, fourth: number, fifth: number): number;
}

/** Ties the life of this process to that of the runner that started it, where the platform can. */
export function dieWithTheRunner(): void {
  if (process.env["LOOPSPEC_RUN"] === undefined || whyNoSystemCalls() !== null) return;
  const { prctl } = bindCalls<ProcessCalls>({ prctl: ["int", ["int", "ulong", "ulong", "ulong", "ulong"]] });
  prctl(PR_SET_PDEATHSIG, constants.signals.SIGKILL, 0, 0, 0);
}
