/** The case's peers, which the runner plays: starting them, and letting them go on. Neither waits for an answer. */
import { isGiven } from "./members.js";
import { definePlain } from "./registry.js";
import { addressOf } from "../scenario/addresses.js";

definePlain({
  start_peer: (args, { state }) => state.request("start_peer", String(args["peer"]), isGiven(args["to"]) ? { to: addressOf(args["to"]) } : {}),
  signal_peer: (args, { state }) => state.request("signal_peer", String(args["peer"]), { word: String(args["word"]) }),
});
