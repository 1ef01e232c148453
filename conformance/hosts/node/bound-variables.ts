/** The variables that a program binds with `as`, in whatever depth: reading one before it has a value is no fault of the program. */
export function boundVariables(program: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { as, op, args } = value as { as?: unknown; op?: unknown; args?: { name?: unknown } };
    if (typeof as === "string" && op !== undefined) names.add(as);
    // A protocol binds its name by itself.
    if ((op === "protocol" || op === "protocol_factory") && typeof args?.name === "string") names.add(args.name);
    for (const part of Object.values(value)) visit(part);
  };
  visit(program);
  return names;
}
