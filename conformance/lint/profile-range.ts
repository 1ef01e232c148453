/** The profiles between `since` and `until`, both inclusive, as indexes into the list of profiles. */
export interface Span {
  readonly since?: string;
  readonly until?: string;
}

export function profileRange({ since, until }: Span, profiles: readonly string[]): { readonly first: number; readonly last: number } {
  const first = since === undefined ? 0 : profiles.indexOf(since);
  const last = until === undefined ? profiles.length - 1 : profiles.indexOf(until);
  // Unknown profiles are reported when files are linked; here they limit nothing.
  return { first: first < 0 ? 0 : first, last: last < 0 ? profiles.length - 1 : last };
}

export const isBackwards = (span: Span, profiles: readonly string[]): boolean => {
  const { first, last } = profileRange(span, profiles);
  return first > last;
};
