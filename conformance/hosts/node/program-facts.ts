/** What a host must know of a program before it runs it; found in one walk, since every case is walked. */

export interface ProgramFacts {
  /** The variables that some step binds, in whatever depth: reading one before it has a value is no fault of the program. */
  readonly bound: ReadonlySet<string>;
  /** Whether the scenario itself deals in NotImplementedError, which then says nothing about the loop. */
  readonly makesNotImplemented: boolean;
  /** Whether it may have children. */
  readonly startsProcesses: boolean;
}

export function factsOf(program: unknown): ProgramFacts {
  const facts = { bound: new Set<string>(), makesNotImplemented: false, startsProcesses: false };
  const visit = (value: unknown): void => {
    if (value === "NotImplementedError") facts.makesNotImplemented = true;
    if (typeof value !== "object" || value === null) return;
    const { as, op, args } = value as { as?: unknown; op?: unknown; args?: { name?: unknown } };
    if (typeof as === "string" && op !== undefined) facts.bound.add(as);
    // A protocol binds its name by itself.
    if ((op === "protocol" || op === "protocol_factory") && typeof args?.name === "string") facts.bound.add(args.name);
    if (op === "subprocess_exec" || op === "subprocess_shell") facts.startsProcesses = true;
    for (const part of Object.values(value)) visit(part);
  };
  visit(program);
  return facts;
}
