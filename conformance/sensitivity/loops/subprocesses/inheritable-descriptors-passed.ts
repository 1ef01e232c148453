/** Descriptors that are not marked as to be closed in children are passed on. */
import { inheritableDescriptors } from "../../../../reference/subprocesses/inheritance.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, passFds: [...(options.passFds ?? []), ...inheritableDescriptors()] }));

export const broken: BrokenLoop = {
  title: "descriptors that are not marked as to be closed in children are passed on",
  breaks: ["subprocess_exec.pass-fds"],
};
