/**
 * Stand-ins for objects that are gone.
 *
 * Reports about a future that was garbage need something to show under the key `future`. A stand-in is an
 * object of the same class with the same readable state, frozen, so that it can be looked at but not used: changing it raises.
 */
export interface Remains {
  readonly prototype: object;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The fields of a future to which nothing has happened yet. */
export const NO_FIELDS: Readonly<Record<string, unknown>> = {
  state: "PENDING",
  value: undefined,
  error: null,
  callbacks: null,
  cancelMessage: undefined,
  cancellation: null,
  failure: null,
};

/** A frozen object with the prototype and the fields of what it stands for. */
export function makeStandIn(remains: Remains): object {
  return Object.freeze(Object.assign(Object.create(remains.prototype) as object, remains.fields));
}
