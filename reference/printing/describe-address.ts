/** Socket addresses as messages show them. */

/** `('127.0.0.1', 80)`, or a path in quotes. */
export function describeAddress(address: unknown): string {
  if (Array.isArray(address)) return `(${address.map(describeAddress).join(", ")})`;
  if (typeof address === "string") return `'${address}'`;
  return address instanceof Uint8Array ? `'${Buffer.from(address).toString()}'` : String(address);
}
