/**
 * Which callables are the scenario's own.
 *
 * Tasks, gatherings and runs register callbacks with futures and loops as well. A loop that is wrong about callbacks should be wrong about those of the
 * program alone, or nothing works at all and the case that fails shows nothing. The host marks the callables that it makes.
 */
export function isOfTheProgram(callback: unknown): boolean {
  return typeof callback === "function" && Object.getOwnPropertySymbols(callback).some((symbol) => symbol.description === "invoke");
}
