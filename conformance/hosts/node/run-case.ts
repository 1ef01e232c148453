/**
 * One case: a fresh loop, the scenario, the clean-up, and what was observed (PROTOCOL.md, "One case").
 */
import { setTimeout as delay } from "node:timers/promises";
import type { ObservedError, Outcome } from "../../model/observation.js";
import type { Program } from "../../model/program.js";
import type { Capture } from "./capture.js";
import { children, newChildren } from "./children.js";
import { CaseState } from "./case-state.js";
import { hostClock } from "./clock.js";
import { runBlocking, runSteps } from "./evaluate.js";
import { NotApplicable, ProgramFault, Unsupported } from "./faults.js";
import type { Descriptors } from "./leaks.js";
import { factsOf } from "./program-facts.js";
import type { Logger } from "../../../reference/index.js";
import type { LoadedSubject, Loop } from "./subject.js";
import type { ThreadPool } from "./threads/thread-pool.js";

/** Milliseconds that the program of a case that is given up has to come to its end. */
const UNWINDING = 500;

export interface Host {
  readonly loaded: LoadedSubject;
  readonly capture: Capture;
  readonly threads: ThreadPool;
  readonly descriptors: Descriptors;
  readonly send: (message: object) => void;
}

/** Runs the case and sends all of its messages. */
export async function runCase(id: string, program: Program, resources: Readonly<Record<string, unknown>>, host: Host): Promise<void> {
  const { subject, module } = host.loaded;
  const { bound, makesNotImplemented, startsProcesses } = factsOf(program.steps);
  // Looking for children costs more than most cases do.
  const childrenBefore = startsProcesses ? children() : undefined;
  const began = hostClock();
  const state = new CaseState({ id, subject, module, began, send: host.send, inThread: false, bound, makesNotImplemented });
  host.capture.attach(state);
  const record = (...args: unknown[]): void => state.event("unhandled", args.length === 2 ? args[1] : args);

  const loop = prepareLoop(program, state, record);
  host.send({ type: "begin", case: id });
  let outcome: Outcome = { status: "completed" };
  if ("error" in loop) outcome = describeEnd(loop.error, state);
  else {
    state.globals.define("loop", loop.made);
    for (const name of ["tls", "peers"]) state.globals.define(name, resources[name] ?? {});
    host.threads.attach(state, loop.made);
    const hopeless = new Promise<"hopeless">((resolve) => (state.onHopeless = () => resolve("hopeless")));
    const scenario = runBlocking(runSteps(program.steps, state.globals, state), state);
    try {
      if ((await Promise.race([scenario, hopeless])) === "hopeless" && !(await unwinds(scenario, loop.made))) return giveUp(state, host);
    } catch (error) {
      outcome = describeEnd(error, state);
    }
    state.onHopeless = undefined;
  }

  const leakedThreads = (await state.bridge?.end(1)) ?? [];
  const closing = "error" in loop ? { closed: true } : await cleanUp(loop.made, program, state, record);
  outcome = state.outcome(outcome);
  state.abort.request();
  state.bridge?.close();
  state.resources.release();
  const leftChildren = childrenBefore === undefined ? [] : await newChildren(childrenBefore);
  const fds = await host.descriptors.added();
  host.capture.attach(undefined);
  state.reported = true;
  host.send({
    type: "done",
    case: id,
    outcome,
    ...closing,
    leaks: { fds, threads: leakedThreads, children: leftChildren },
    warnings: state.warnings,
    records: state.records,
    duration: hostClock() - began,
  });
}

/** Stops the loop of a case that is given up, in which the main program most likely waits; tells whether the program came to its end. */
async function unwinds(scenario: Promise<unknown>, loop: Loop): Promise<boolean> {
  try {
    loop.callSoonThreadsafe(() => loop.stop());
  } catch {
    // A closed or broken loop: it is not where the program waits, or cannot be helped.
  }
  const ended = scenario.then(
    () => true,
    () => true,
  );
  return Promise.race([ended, delay(UNWINDING, false, { ref: false })]);
}

/**
 * Ends a case whose main program cannot be brought back from where it waits: the process ends with the case, and the runner starts another one.
 */
function giveUp(state: CaseState, host: Host): never {
  const outcome = state.outcome({ status: "completed" });
  const nothing = { closed: true, leaks: {}, warnings: [], records: [], duration: hostClock() - state.options.began };
  host.send({ type: "done", case: state.options.id, outcome, ...nothing, leaves: true });
  process.exit(0);
}

function prepareLoop(program: Program, state: CaseState, record: (...args: unknown[]) => void): { made: Loop } | { error: unknown } {
  try {
    const made = state.subject.newEventLoop({ logger: recordingLogger(state) });
    state.subject.resetEventLoop();
    if (program.current_loop !== false) state.subject.setEventLoop(made);
    if (program.debug !== "untouched") made.setDebug(false);
    if (program.handler !== "default") made.setExceptionHandler(record);
    return { made };
  } catch (error) {
    return { error };
  }
}

/** Makes what the loop logs a part of the observation. */
function recordingLogger(state: CaseState): Logger {
  return {
    error: (message, error) => void state.records.push({ level: "ERROR", message, ...(error === undefined ? {} : { exception: encodeThrown(error, state) }) }),
    warning: (message) => void state.records.push({ level: "WARNING", message }),
  };
}

/** The outcome of a scenario that an error ended. */
export function describeEnd(error: unknown, state: CaseState): Outcome {
  if (error instanceof ProgramFault) return { status: "invalid", reason: error.message, ...(error.at === undefined ? {} : { at: error.at }) };
  if (error instanceof NotApplicable) return { status: "not-applicable", reason: error.reason };
  if (error instanceof Unsupported) return { status: "unsupported", reason: error.reason, operation: error.operation };
  return { status: "raised", error: encodeThrown(error, state) };
}

function encodeThrown(error: unknown, state: CaseState): ObservedError {
  if (error instanceof Error) return state.encoder.encodeError(error);
  return { $: "error", type: "Exception", mro: ["Exception", "BaseException"], message: `threw ${String(error)}`, args: [] };
}

async function cleanUp(
  loop: Loop,
  program: Program,
  state: CaseState,
  record: (...args: unknown[]) => void,
): Promise<{ closed: boolean; close_error?: ObservedError }> {
  let failure: ObservedError | undefined;
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      failure ??= encodeThrown(error, state);
    }
  };
  if (program.handler !== "default") attempt(() => loop.setExceptionHandler(record));
  for (const executor of state.executors) await Promise.resolve(executor.shutdown({ wait: true })).catch(() => undefined);
  for (const extra of state.loops) if (extra !== loop) attempt(() => extra.close());
  attempt(() => {
    if (!loop.isClosed()) loop.close();
  });
  attempt(() => state.subject.resetEventLoop());
  let closed = false;
  attempt(() => {
    closed = loop.isClosed();
  });
  return { closed, ...(failure === undefined ? {} : { close_error: failure }) };
}
