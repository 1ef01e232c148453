/** The JSON Schema of a step of a peer, generated from the table of its words. */
import { CERTIFICATES } from "../model/peer.js";
import { PEER_STEPS, type PeerArgument } from "./peer-steps.js";

const amount = { type: "integer", minimum: 1 };
/** No variable: a text that begins with a dollar sign is written with two. */
const literal = { type: "string", pattern: "^([^$]|\\$\\$|$)" };

export function peerStepSchema(): object {
  const entries = Object.entries(PEER_STEPS);
  const words = entries.filter(([, { argument }]) => isOptional(argument)).map(([word]) => word);
  const properties = Object.fromEntries(entries.map(([word, { argument }]) => [word, argumentSchema(argument)]));
  return { if: { type: "string" }, then: { enum: words }, else: { type: "object", minProperties: 1, maxProperties: 1, properties, additionalProperties: false } };
}

const isOptional = (argument: PeerArgument): boolean => argument.takes === "nothing" || argument.takes === "tls" || (argument.takes === "word" && argument.optional === true);

function argumentSchema(argument: PeerArgument): object {
  switch (argument.takes) {
    case "nothing":
      return { type: "null" };
    case "word":
      return argument.optional === true ? { enum: [...argument.words, null] } : { enum: argument.words };
    case "count":
      return amount;
    case "text":
      return literal;
    case "data":
      return { if: { type: "object" }, then: DATA, else: literal };
    case "tls":
      return {
        type: ["object", "null"],
        properties: { certificate: { enum: CERTIFICATES }, server_name: { type: "string" }, verify: { type: "boolean" }, ca: { const: false } },
        additionalProperties: false,
      };
  }
}

const DATA = {
  type: "object",
  properties: { text: literal, hex: { type: "string", pattern: "^([0-9a-fA-F]{2})+$" }, pattern: amount, times: amount },
  additionalProperties: false,
  oneOf: [{ required: ["text"] }, { required: ["hex"] }, { required: ["pattern"] }],
};
