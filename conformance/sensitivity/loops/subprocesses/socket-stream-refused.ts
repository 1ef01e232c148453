/** A socket is refused as a standard stream. */
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import { Socket } from "../../../../reference/sockets/socket.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  if ([options.stdin, options.stdout, options.stderr].some((stream) => stream instanceof Socket)) throw new AsyncioTypeError("a file object is expected");
  return options;
});

export const broken: BrokenLoop = {
  title: "a socket is refused as a standard stream",
  breaks: ["subprocess_exec.socket-as-stream"],
};
