/** Wait accepts coroutines and makes tasks of them. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ coroutinesAccepted: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait accepts coroutines and makes tasks of them",
  breaks: ["wait.coroutines-refused"],
};
