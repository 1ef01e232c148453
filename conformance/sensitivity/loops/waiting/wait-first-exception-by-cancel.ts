/** A cancellation satisfies FIRST_EXCEPTION. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ firstExceptionByCancel: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a cancellation satisfies FIRST_EXCEPTION",
  breaks: ["wait.first-exception-not-by-cancel"],
};
