/** Gather with return_exceptions raises the CancelledError of an argument. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ returnExceptionsRaisesCancelled: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather with return_exceptions raises the CancelledError of an argument",
  breaks: ["gather.return-exceptions-cancelled-child"],
};
