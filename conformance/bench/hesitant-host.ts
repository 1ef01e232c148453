/**
 * The reference loop under a host that loses time before a step of a scenario; the counterpart of hesitant_host.py.
 *
 *     HESITANT_STEP=3 loopspec run --loop module:dist/conformance/bench/hesitant-host.js --budget 60 --jobs 20
 *
 * Every case hesitates once, before the step of that number, for HESITANT_SECONDS. A case that fails here, and not on the reference itself, shows a race
 * of the case, or one of the reference.
 */
import type { CaseState } from "../hosts/node/case-state.js";
import { operations } from "../hosts/node/operations/registry.js";

export { newEventLoop } from "../../reference/index.js";

const STEP = Number(process.env["HESITANT_STEP"] ?? "1");
const SECONDS = Number(process.env["HESITANT_SECONDS"] ?? "0.12");

const steps = new WeakMap<CaseState, number>();
const sleeper = new Int32Array(new SharedArrayBuffer(4));

function hesitate(state: CaseState): void {
  const step = (steps.get(state) ?? 0) + 1;
  steps.set(state, step);
  if (step === STEP) Atomics.wait(sleeper, 0, 0, SECONDS * 1000);
}

for (const [name, operation] of [...operations]) {
  if (operation.kind === "plain") {
    operations.set(name, {
      kind: "plain",
      run: (args, context) => {
        hesitate(context.state);
        return operation.run(args, context);
      },
    });
  } else {
    operations.set(name, {
      kind: "control",
      run: (call, frame, state) => {
        hesitate(state);
        return operation.run(call, frame, state);
      },
    });
  }
}
