/** What stands behind a zero byte is not handed to the program. */
import type { Path } from "../../../../reference/system/paths.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

function cut<T>(value: T): T | string | Uint8Array {
  if (typeof value === "string") return value.split("\0", 1).join("");
  if (value instanceof Uint8Array && value.includes(0)) return value.subarray(0, value.indexOf(0));
  return value;
}

export const newEventLoop = loopsLaunching((launch, start) => {
  const { env } = launch.options;
  const entries = env instanceof Map ? [...env] : Object.entries(env ?? {});
  const shortened = new Map(entries.map(([name, value]) => [cut(name), cut(value)] as [string | Uint8Array, string | Uint8Array]));
  return start({ ...launch, words: launch.words.map((word) => cut(word) as Path), options: { ...launch.options, env: env ? shortened : null } });
});

export const broken: BrokenLoop = {
  title: "what stands behind a zero byte is not handed to the program",
  breaks: ["subprocess_exec.null-byte", "subprocess_shell.null-byte"],
};
