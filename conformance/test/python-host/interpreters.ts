/** Which Pythons to test the host with: those named by LOOPSPEC_TEST_PYTHONS (separated as PATH is), else python3 if it is new enough. */
import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";

const PROBE = "import sys; print(sys.version_info >= (3, 8))";

export function usablePythons(): string[] {
  const named = process.env["LOOPSPEC_TEST_PYTHONS"]?.split(delimiter).filter((name) => name !== "");
  if (named !== undefined && named.length > 0) return named;
  return isUsable("python3") ? ["python3"] : [];
}

function isUsable(python: string): boolean {
  return spawnSync(python, ["-c", PROBE], { encoding: "utf8" }).stdout?.trim() === "True";
}
