/**
 * Where CPython and the document disagree.
 *
 * The requirement records what some CPython does instead (`cpython:`). A case about it that does not pass there says nothing about the loop if the failure
 * can be CPython's own, and is then not applicable, with the record as the reason. Whose code it is decides:
 *
 *     the loop's class comes from asyncio itself,    every record excuses it
 *     or inherits from a loop that does
 *     a loop of somebody else                        only records that concern the module: `wait`, `get_event_loop` and their
 *                                                    like are the standard library's code, whatever loop runs below them
 *
 * A loop with code of its own that fails what CPython's own loop fails, too, was free to do better; its failure stands. One that inherits CPython's code and
 * changes other things is not to blame for it; that what fails is what it has changed, nobody can tell.
 */
import type { Subject } from "../model/report.js";
import type { Case, Requirement } from "../model/specification.js";

/** Interpreters whose asyncio is that of CPython of the version that they name: they write the language anew, and take over its library. */
const WITH_CPYTHONS_LIBRARY: ReadonlySet<string> = new Set(["cpython", "pypy", "graalpy"]);

/** What is recorded for this subject about a requirement of the case, or undefined. */
export function knownDeviation(item: Case, requirements: ReadonlyMap<string, Requirement>, subject: Subject): string | undefined {
  const runtime = subject.runtime.name.toLowerCase();
  if (!WITH_CPYTHONS_LIBRARY.has(runtime)) return undefined;
  for (const id of item.verifies) {
    const record = requirements.get(id)?.cpython?.find(
      (each) => (each.runtime ?? runtime) === runtime && (each.concerns === "module" || runsCodeOfAsyncio(subject)) && coversVersion(each.versions, subject.runtime.version),
    );
    if (record !== undefined) return `${record.runtime === undefined ? "CPython" : subject.runtime.name} ${subject.runtime.version} is known to do otherwise (${id}): ${record.does}`;
  }
  return undefined;
}

/** Whether the loop runs the code of asyncio's own: the host tells the module of the class of a loop that it really made, and what that class inherits. */
function runsCodeOfAsyncio({ loop }: Subject): boolean {
  return loop.inherits !== undefined || loop.module === "asyncio" || loop.module?.startsWith("asyncio.") === true;
}

/** Whether a version is meant by `3.13.0`, `3.13` (all of its releases), `3.8-3.13` or `3.12+`. */
export function coversVersion(versions: string, version: string): boolean {
  const [from = "", to = from] = versions.endsWith("+") ? [versions.slice(0, -1), "999"] : versions.split("-");
  return compareAsFarAs(from, version) <= 0 && compareAsFarAs(to, version) >= 0;
}

/** Compares as many parts as the bound has, so that 3.13 stands for each of its releases. */
function compareAsFarAs(bound: string, version: string): number {
  const parts = version.split(".").map(Number);
  for (const [index, part] of bound.split(".").map(Number).entries()) {
    const difference = part - (parts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
