/** The variables that a program binds with `as`, in whatever depth: reading one before it has a value is no fault of the program. */
export function boundVariables(program: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { as } = value as { as?: unknown };
    if (typeof as === "string" && "op" in value) names.add(as);
    for (const part of Object.values(value)) visit(part);
  };
  visit(program);
  return names;
}
