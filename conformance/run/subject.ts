/** What is being tested, as a host's hello says it, and which profile it is held to. */
import type { Adapter } from "../adapters/adapter.js";
import type { Subject } from "../model/report.js";
import { UsageError } from "./faults.js";
import type { Hello } from "./messages.js";

export function subjectOf(hello: Hello, adapter: Adapter, profiles: readonly string[], wanted: string | undefined): Subject {
  const profile = wanted ?? hello.profile;
  if (!profiles.includes(profile)) {
    const whose = wanted === undefined ? "the host declares" : "there is no";
    const hint = `choose one with --profile: ${profiles.join(", ")}`;
    throw new UsageError(`${whose} profile ${JSON.stringify(profile)}${wanted === undefined ? ", which the specification does not know" : ""}`, hint);
  }
  return { adapter: adapter.text, loop: hello.loop, runtime: hello.runtime, platform: hello.platform, profile, traits: [...hello.traits] };
}

/** A later host must run the same loop as the first one, or the report would be about two. */
export function sameSubject(subject: Subject, hello: Hello): boolean {
  return subject.loop.class === hello.loop.class && subject.loop.module === hello.loop.module && subject.loop.version === hello.loop.version;
}

/** Of a run that was interrupted before any host said hello. */
export function unknownSubject(adapter: Adapter, profile: string | undefined): Subject {
  return {
    adapter: adapter.text,
    loop: { name: "unknown", class: "unknown" },
    runtime: { name: "unknown", version: "unknown" },
    platform: process.platform,
    profile: profile ?? "unknown",
  };
}
