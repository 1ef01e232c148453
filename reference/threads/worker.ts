/**
 * The program that each thread of an executor runs: one job after the other, for ever.
 *
 * A function that was sent as source is evaluated here, so it sees the globals of this thread and none of the variables around its
 * definition. A promise that a function returns is waited for: that is as close as JavaScript comes to a blocking call.
 */
import { parentPort } from "node:worker_threads";
import { AttributeError, ValueError } from "../errors/builtin.js";
import { describeError } from "./error-transfer.js";
import type { Job, JobOutcome } from "./job.js";

type AnyFunction = (...args: readonly unknown[]) => unknown;

async function findFunction({ func }: Job): Promise<AnyFunction> {
  if ("source" in func) return evaluate(func.source);
  const module = (await import(func.module)) as Record<string, unknown>;
  const found = module[func.name];
  if (typeof found !== "function") throw new AttributeError(`the module ${func.module} exports no function ${func.name}`);
  return found as AnyFunction;
}

/** The source of a method (`name() {}`) is no expression, but that of an object with this method is. */
function evaluate(source: string): AnyFunction {
  const indirectEval = eval;
  try {
    return indirectEval(`(${source})`) as AnyFunction;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const [method] = Object.values(indirectEval(`({${source}})`) as Record<string, unknown>);
  if (typeof method !== "function") throw new ValueError(`this is not the source of a function: ${source.slice(0, 100)}`);
  return method as AnyFunction;
}

async function perform(job: Job): Promise<JobOutcome> {
  try {
    const func = await findFunction(job);
    return { value: await func(...job.args) };
  } catch (error) {
    return { error: describeError(error) };
  }
}

function answer(outcome: JobOutcome): void {
  try {
    parentPort?.postMessage(outcome);
  } catch (error) {
    // The result is of a kind that cannot be sent.
    parentPort?.postMessage({ error: describeError(error) } satisfies JobOutcome);
  }
}

parentPort?.on("message", (job: Job) => {
  void perform(job).then(answer);
});
