/** Runs cases on a changed asyncio until one of them notices. */
import type { Adapter } from "../adapters/adapter.js";
import type { Plan } from "../run/plan.js";
import { UsageError } from "../run/faults.js";
import { runSuite } from "../run/run-suite.js";
import { needsAttention } from "../report/verdicts.js";
import { injectedEnvironment } from "./mutant.js";
import type { Mutant } from "./mutant.js";

/** Milliseconds after which a run that gets no further counts as noticed: nothing goes on any more. */
const LONGEST_RUN = 60_000;
const HOSTS = 4;

/** Who noticed: a case with its verdict, or why no case could be run; undefined if nobody did. */
export async function noticedBy(mutant: Mutant, plan: Plan, adapter: Adapter): Promise<string | undefined> {
  const found = new AbortController();
  let answer: string | undefined;
  const notice = (by: string): void => {
    answer ??= by;
    found.abort();
  };
  const timer = setTimeout(() => notice("the run came to no end"), LONGEST_RUN);
  const { module, start, end, text } = mutant;
  const env = { ...adapter.env, ...injectedEnvironment({ LOOPSPEC_MUTANT: JSON.stringify({ module, start, end, text }) }) };
  try {
    await runSuite(() => plan, { adapter: { ...adapter, env }, jobs: HOSTS, signal: found.signal }, (event) => {
      if (event.type === "caseDone" && needsAttention(event.result.verdict)) notice(`${event.result.case}: ${event.result.verdict}`);
    });
  } catch (error) {
    // Such a host cannot even be started.
    if (!(error instanceof UsageError)) throw error;
    notice(error.message);
  } finally {
    clearTimeout(timer);
  }
  return answer;
}
