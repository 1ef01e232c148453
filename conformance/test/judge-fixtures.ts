/** Cases and observations for the tests of the judge and of the reports. */
import type { ObservedError, ObservedEvent, ObservedValue, Observation } from "../model/observation.js";
import type { Case, Expectation } from "../model/specification.js";

export function caseExpecting(entries: readonly unknown[], more: Partial<Omit<Expectation, "expect">> = {}, change: Partial<Case> = {}): Case {
  return {
    id: "topic/shows",
    title: "it shows something",
    member: "member",
    group: "core",
    verifies: [],
    program: { steps: [] },
    operations: [],
    delays: 0,
    expectation: { expect: entries, ...more },
    raises: {},
    position: { file: "spec/cases/topic.yaml", line: 4, column: 5 },
    steps: [
      { file: "spec/cases/topic.yaml", line: 8, column: 9 },
      { file: "spec/cases/topic.yaml", line: 9, column: 9 },
    ],
    ...change,
  };
}

export const logOf = (values: readonly ObservedValue[]): readonly ObservedEvent[] => values.map((value, index) => ({ kind: "log", value, t: index / 1000 }));

export function observationOf(events: readonly ObservedEvent[], change: Partial<Observation> = {}): Observation {
  return { case: "topic/shows", events, outcome: { status: "completed" }, closed: true, leaks: {}, warnings: [], records: [], duration: 0.001, ...change };
}

export const errorValue = (type: string, message = "", bases: readonly string[] = ["Exception", "BaseException", "object"]): ObservedError => ({ $: "error", type, mro: [type, ...bases], message, args: message === "" ? [] : [message] });
