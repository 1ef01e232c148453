/**
 * The function that the host submits to an executor: it runs the steps of the scenario's function in the executor's thread.
 *
 * What it returns or throws is copied on the way back. A scenario that would notice, because it has a name for the object, cannot be run here.
 */
import { ProgramFault, Unsupported } from "../faults.js";
import "../operations/all.js";
import { MainLoopLink } from "./main-loop-link.js";
import { type ThreadRun, prepareThread, rememberedOutcome } from "./run-thread.js";
import type { ThreadProgram } from "./thread-program.js";
import "./thread-operations.js";
import { Foreign, pack } from "./transport.js";

/** @returns What the steps return, in the form that crosses threads. */
export async function runExecutorFunction(program: ThreadProgram, ticket: unknown, ...args: unknown[]): Promise<unknown> {
  const link = new MainLoopLink(ticket);
  const thread = await prepareThread({ ...program, args: [...program.args, ...args.map((value) => pack(value, ""))] }, link);
  try {
    const result = await thread.run();
    if ("foreign" in pack(result, "")) throw copied("result", thread);
    return result;
  } catch (error) {
    const reported = error instanceof Foreign || hasName(error, thread) ? copied("error", thread) : error;
    if (reported instanceof ProgramFault || reported instanceof Unsupported) thread.state.bridge?.publishOutcome(rememberedOutcome(thread.state));
    throw reported;
  } finally {
    link.close();
    thread.end();
  }
}

const hasName = (value: unknown, { state }: ThreadRun): boolean => [...state.globals.entries()].some(([, held]) => held === value);

const copied = (what: string, { state }: ThreadRun): Unsupported => state.lacking("run_in_executor", `threads of JavaScript share no objects: the ${what} arrives as a copy`);
