/** A result satisfies FIRST_EXCEPTION. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ firstExceptionByResult: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a result satisfies FIRST_EXCEPTION",
  breaks: ["wait.first-exception-none", "wait.first-exception-not-by-result"],
  alsoAffects: ["wait/first-exception*"],
};
