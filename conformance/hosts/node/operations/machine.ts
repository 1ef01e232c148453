/** What the machine has: the constants of its socket interface, and features that a case may require. */
import { definePlain } from "./registry.js";
import type { Context } from "./registry.js";
import type { CaseState } from "../case-state.js";

/** The value of a constant of the socket module. */
export const constantOf = (name: string, state: CaseState): number => {
  const value = (state.subject as unknown as Record<string, unknown>)[name];
  if (typeof value !== "number") throw state.faulty(`unknown constant "${name}"`);
  return value;
};

function canBindIpv6(state: CaseState): boolean {
  try {
    const socket = new state.subject.Socket(constantOf("AF_INET6", state), constantOf("SOCK_STREAM", state));
    try {
      socket.bind(["::1", 0]);
      return true;
    } finally {
      socket.close();
    }
  } catch {
    return false;
  }
}

function has(feature: unknown, state: CaseState): boolean {
  switch (feature) {
    case "ipv6":
      return canBindIpv6(state);
    case "abstract_paths":
      return process.platform === "linux";
    case "reuse_port":
      return "SO_REUSEPORT" in state.subject;
    case "unprivileged":
      return process.getuid?.() !== 0;
    default:
      throw state.faulty(`requires: unknown feature ${String(feature)}`);
  }
}

definePlain({
  constant: (args, { state }: Context) => {
    const names = Array.isArray(args["name"]) ? (args["name"] as unknown[]) : [args["name"]];
    return names.reduce((sum: number, name) => sum | constantOf(String(name), state), 0);
  },
  has_ipv6: (_args, { state }) => canBindIpv6(state),
  requires: (args, { state }) => {
    if (!has(args["feature"], state)) throw state.inapplicable(`the machine has no ${String(args["feature"]).replaceAll("_", " ")}`);
  },
});
