/** An equals sign in the name of a variable makes it another variable. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  if (options.env === undefined || options.env === null || options.env instanceof Map) return options;
  const variables = Object.entries(options.env as Readonly<Record<string, string>>).map(([name, value]) => `${name}=${value}`);
  return { ...options, env: new Map(variables.map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)])) };
});

export const broken: BrokenLoop = {
  title: "an equals sign in the name of a variable makes it another variable",
  breaks: ["subprocess_exec.env-name"],
};
