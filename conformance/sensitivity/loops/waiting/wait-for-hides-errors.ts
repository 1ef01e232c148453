/** Wait_for raises TimeoutError although its awaitable answered the cancellation with an error. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ hidesErrors: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises TimeoutError although its awaitable answered the cancellation with an error",
  breaks: ["wait_for.timeout-other-exception", "wait_for.same-task"],
  alsoAffects: ["wait_for/*"],
};
