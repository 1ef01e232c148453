/**
 * Colours, or none: the reader's wish (NO_COLOR, FORCE_COLOR) goes before what the terminal can do.
 */
import picocolors from "picocolors";

export type Paint = ReturnType<typeof picocolors.createColors>;

export const PLAIN: Paint = picocolors.createColors(false);

export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function wantsColor(stream: OutputStream, environment: Environment): boolean {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && environment["TERM"] !== "dumb";
}

export const paintFor = (stream: OutputStream, environment: Environment): Paint => picocolors.createColors(wantsColor(stream, environment));
