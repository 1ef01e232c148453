/** What a run is about: a specification, the cases chosen from it, and the kit that judges. */
import type { Report } from "../model/report.js";
import type { Case, Specification } from "../model/specification.js";
import { describeKit } from "./kit.js";

export interface Plan {
  readonly specification: Specification;
  /** The cases to run; those that do not apply to the loop are reported as such. */
  readonly cases: readonly Case[];
  readonly kit: Report["kit"];
}

/** A run of these cases, or of all. */
export const planOf = (specification: Specification, cases: readonly Case[] = [...specification.cases.values()]): Plan => ({ specification, cases, kit: describeKit(specification) });

type Environment = Readonly<Record<string, string | undefined>>;

export interface EnvironmentShare {
  /** Variables that the host processes get beside those of the runner; undefined takes one of the runner's away. */
  readonly environment: Environment;
  readonly cases: readonly Case[];
}

/**
 * Cases by the environment that their hosts need: the plain one first, even if it has no case, then the others.
 *
 * Starting a host costs more than hundreds of cases do, so there are as few environments as possible. A case asks for certain variables
 * and is indifferent to all others: cases whose wishes do not contradict each other share an environment, and a wish that `inherited`, what every host
 * gets anyway, fulfils is none.
 */
export function byEnvironment(cases: readonly Case[], inherited: Environment = {}): readonly EnvironmentShare[] {
  const shares: { environment: Environment; cases: Case[] }[] = [{ environment: {}, cases: cases.filter(({ environment }) => environment === undefined) }];
  for (const item of cases) {
    if (item.environment === undefined) continue;
    const wishes = Object.fromEntries(Object.entries(item.environment).map(([name, value]) => [name, value ?? undefined]));
    const fits = contradict(inherited, wishes) ? shares.slice(1).find(({ environment }) => agree(environment, wishes)) : shares[0];
    if (fits === undefined) shares.push({ environment: wishes, cases: [item] });
    else {
      // The plain environment is as it is: there the wishes are fulfilled already.
      if (fits !== shares[0]) fits.environment = { ...fits.environment, ...wishes };
      fits.cases.push(item);
    }
  }
  return shares;
}

/** Whether a wish is not fulfilled where nothing is added to these variables. */
function contradict(variables: Environment, wishes: Environment): boolean {
  return Object.entries(wishes).some(([name, value]) => variables[name] !== value);
}

/** Whether both can be had at once. */
function agree(environment: Environment, wishes: Environment): boolean {
  return Object.entries(wishes).every(([name, value]) => !(name in environment) || environment[name] === value);
}
