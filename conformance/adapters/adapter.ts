/** An adapter: how a host for the loop under test is started. */
export interface HostCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Adapter extends HostCommand {
  /** As the user wrote it; reports carry it. */
  readonly text: string;
  readonly kind: "reference" | "python" | "module" | "command";
}
