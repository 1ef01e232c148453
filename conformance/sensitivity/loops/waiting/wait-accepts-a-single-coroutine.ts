/** Wait accepts a bare coroutine and makes a task of it. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ singleAccepted: true, coroutinesAccepted: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait accepts a bare coroutine and makes a task of it",
  breaks: ["wait.single-coroutine", "wait.single-future", "wait.coroutines-refused"],
};
