/** Running a thread's program, in the thread: a case state of its own, fed from the program's plain data. */
import type { Outcome } from "../../../model/observation.js";
import { CaseState } from "../case-state.js";
import { Channel } from "../channel.js";
import { Returned, runBlocking, runSteps } from "../evaluate.js";
import { Frame } from "../frame.js";
import { loadSubject } from "../subject.js";
import { Abort } from "./abort.js";
import { ThreadBridge } from "./bridge.js";
import type { MainLoopLink } from "./main-loop-link.js";
import type { ThreadProgram } from "./thread-program.js";
import { Foreign, MainLoop, type Transported, unpack } from "./transport.js";

const foreign = (variable: string): unknown => (variable === "loop" ? new MainLoop() : new Foreign(variable));
const unpackAll = (entries: readonly (readonly [string, Transported])[]): (readonly [string, unknown])[] => entries.map(([name, value]) => [name, unpack(value, foreign)] as const);

export interface ThreadRun {
  readonly state: CaseState;
  /** Runs the steps; gives what they return, throws what leaves them. */
  run(): Promise<unknown>;
  /** Resets what the next program in this thread must not see. */
  end(): void;
}

export async function prepareThread(program: ThreadProgram, link: MainLoopLink | undefined): Promise<ThreadRun> {
  const { subject } = await loadSubject(program.module);
  const channel = new Channel(program.lock);
  const abort = new Abort(program.abort);
  // The case may be over, or decided, while a function of it still runs: nobody wants to hear of it then.
  const send = (message: object): void => channel.send(message, () => !abort.requested);
  const state = new CaseState({ id: program.case, subject, module: program.module, began: program.began, send, inThread: true, bound: program.bound });
  state.link = link;
  state.abort = abort;
  for (const [name, value] of unpackAll(program.globals)) state.globals.define(name, value);
  state.bridge = new ThreadBridge(state, program.channel);
  state.bridge.open();
  const locals = new Frame(state.globals, "thread");
  for (const [name, value] of unpackAll(program.locals)) locals.define(name, value);
  const frame = new Frame(locals, "thread");
  const args = program.args.map((value) => unpack(value, foreign));
  frame.define("args", args);
  frame.define("kwargs", Object.fromEntries(unpackAll(program.kwargs)));
  for (const [index, name] of program.parameters.entries()) frame.define(name, args[index] ?? null);
  return {
    state,
    run: async () => {
      const returned = await runBlocking(runSteps(program.steps, frame, state), state);
      return returned instanceof Returned ? returned.value : null;
    },
    end: () => {
      for (const loop of state.loops) if (!loop.isClosed() && !loop.isRunning()) loop.close();
      subject.resetEventLoop();
      state.bridge?.close();
    },
  };
}

/** What the thread remembered of faults and gaps; `completed` if nothing. If there is something, the others need not wait for this thread. */
export function rememberedOutcome(state: CaseState): Outcome {
  const outcome = state.outcome({ status: "completed" });
  if (outcome.status !== "completed") state.abort.request();
  return outcome;
}
