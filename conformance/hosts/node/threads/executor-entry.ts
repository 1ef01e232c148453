/** The function that the host submits to an executor: it runs the steps of the scenario's function in the executor's thread. */
import { ProgramFault, Unsupported } from "../faults.js";
import "../operations/all.js";
import { MainLoopLink } from "./main-loop-link.js";
import { prepareThread, rememberedOutcome } from "./run-thread.js";
import type { ThreadProgram } from "./thread-program.js";
import "./thread-operations.js";
import { pack } from "./transport.js";

/** @returns What the steps return, in the form that crosses threads. */
export async function runExecutorFunction(program: ThreadProgram, ticket: unknown, ...args: unknown[]): Promise<unknown> {
  const link = new MainLoopLink(ticket);
  const thread = await prepareThread({ ...program, args: [...program.args, ...args.map((value) => pack(value, ""))] }, link);
  try {
    return await thread.run();
  } catch (error) {
    if (error instanceof ProgramFault || error instanceof Unsupported) thread.state.bridge?.publishOutcome(rememberedOutcome(thread.state));
    throw error;
  } finally {
    link.close();
    thread.end();
  }
}
