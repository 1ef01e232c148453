/** A cancelled gathering with return_exceptions gives a list of CancelledErrors. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelForgottenWithReturnExceptions: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a cancelled gathering with return_exceptions gives a list of CancelledErrors",
  breaks: ["gather.cancel-with-return-exceptions"],
  alsoAffects: ["gather/cancel*"],
};
