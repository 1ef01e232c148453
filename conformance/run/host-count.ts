/**
 * How many hosts are worth their start.
 *
 * A host costs processor time to start (an interpreter and its imports), which the cores share; what it brings is that
 * waits overlap. With W seconds of waits and work spread over P hosts that cost S each on C cores, a run takes about P·S/C + W/P, which is least
 * at P = √(W·C/S). More than five hosts for each core bring nothing. Of hosts that run JavaScript fewer are
 * enough: each compiles its own code and starts its own workers, so that beyond three for each core the processors have no time left to fill.
 */
import type { Adapter } from "../adapters/adapter.js";
import type { Case } from "../model/specification.js";

const START_COST = 0.07;
const CASE_COST = 0.001;
const HOSTS_PER_CORE: Readonly<Record<Adapter["kind"], number>> = { python: 5, command: 4, reference: 3, module: 2 };

export function hostCount(cases: readonly Case[], cores: number, kind: Adapter["kind"]): number {
  const work = cases.reduce((sum, item) => sum + item.delays + CASE_COST, 0);
  const best = Math.round(Math.sqrt((work * cores) / START_COST));
  return Math.max(1, Math.min(best, mostHosts(cores, kind), cases.length));
}

export function mostHosts(cores: number, kind: Adapter["kind"]): number {
  return Math.ceil(HOSTS_PER_CORE[kind] * cores);
}
