/** What a run is about: a specification, the cases chosen from it, and the kit that judges. */
import type { Report } from "../model/report.js";
import type { Case, Specification } from "../model/specification.js";

export interface Plan {
  readonly specification: Specification;
  /** The cases to run; those that do not apply to the loop are reported as such. */
  readonly cases: readonly Case[];
  readonly kit: Report["kit"];
}

export interface EnvironmentShare {
  /** Variables that the host processes get beside those of the runner; undefined takes one of the runner's away. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cases: readonly Case[];
}

/** Cases by the environment that their hosts need: the plain one first, even if it has no case, then the others. */
export function byEnvironment(cases: readonly Case[]): readonly EnvironmentShare[] {
  const shares = new Map<string, { environment: Readonly<Record<string, string | undefined>>; cases: Case[] }>([["[]", { environment: {}, cases: [] }]]);
  for (const item of cases) {
    const variables = Object.entries(item.environment ?? {}).sort();
    const key = JSON.stringify(variables);
    const environment = Object.fromEntries(variables.map(([name, value]) => [name, value ?? undefined]));
    const share = shares.get(key) ?? { environment, cases: [] };
    share.cases.push(item);
    shares.set(key, share);
  }
  return [...shares.values()];
}
