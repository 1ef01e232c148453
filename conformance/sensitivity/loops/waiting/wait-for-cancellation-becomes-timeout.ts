/** Wait_for raises TimeoutError when somebody else cancels its awaitable. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ cancellationBecomesTimeout: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises TimeoutError when somebody else cancels its awaitable",
  breaks: ["wait_for.inner-cancelled", "wait_for.same-task"],
  alsoAffects: ["wait_for/*"],
};
