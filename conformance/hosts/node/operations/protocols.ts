/** Operations that make protocols, and wait for them. */
import { callMember, listOf } from "./members.js";
import { definePlain } from "./registry.js";
import type { Arguments, Context } from "./registry.js";
import { CALLBACKS, makeProtocol, waitFor } from "../scenario/protocol.js";
import type { CallbackName, ProtocolOptions } from "../scenario/protocol.js";

function optionsOf(args: Arguments): ProtocolOptions {
  const { name, base } = args;
  const steps: Partial<Record<CallbackName, (...args: unknown[]) => unknown>> = {};
  for (const callback of Object.keys(CALLBACKS) as CallbackName[]) {
    const given = args[callback];
    if (typeof given === "function") steps[callback] = given as (...args: unknown[]) => unknown;
  }
  return { ...(typeof name === "string" ? { name } : {}), base: typeof base === "string" ? base : "stream", quiet: new Set(listOf(args["quiet"]).map(String)), steps };
}

interface SettledFuture {
  done(): boolean;
  setResult(value: unknown): void;
}

definePlain({
  protocol: (args, { state }: Context) => makeProtocol(optionsOf(args), state),
  protocol_factory: (args, { state }: Context) => {
    const options = optionsOf(args);
    return () => makeProtocol(options, state);
  },
  until: (args, context) => {
    const future = callMember(args["loop"], "createFuture", [], context) as SettledFuture;
    const { event, times, received } = args;
    const condition = { ...(typeof event === "string" ? { event } : {}), times: times === undefined ? 1 : Number(times), ...(received === undefined ? {} : { received: Number(received) }) };
    waitFor(args["protocol"], condition, (met) => {
      if (!future.done()) future.setResult(met);
    });
    return future;
  },
});
