/**
 * The subject: the loop under test and the functions that go with it.
 *
 * A loop module exports `newEventLoop` and, if it likes, its own version of anything else that `loopspec/reference` exports
 * (`gather`, `waitFor`, `Future`, ...). What it leaves out is taken from the reference, so that a module that only changes the loop is
 * tested with the reference's tasks on top of it.
 */
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import * as reference from "../../../reference/index.js";

export type Subject = typeof reference;
export type Loop = ReturnType<Subject["newEventLoop"]>;

export interface LoadedSubject {
  readonly subject: Subject;
  readonly name: string;
  /** What the thread workers import, too. */
  readonly module: string | undefined;
}

/** Why a module cannot be tested; the host says so in a `refused` message. */
export class SubjectRefused extends Error {
  constructor(
    reason: string,
    readonly hint: string,
  ) {
    super(reason);
  }
}

const describe = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

const loadedBefore = new Map<string | undefined, LoadedSubject>([[undefined, { subject: reference, name: "reference", module: undefined }]]);

/** Loads the loop module at `path`, or the reference if there is none, and makes its loops those that `run` and `getEventLoop` make. */
export async function loadSubject(path: string | undefined): Promise<LoadedSubject> {
  const loaded = loadedBefore.get(path) ?? (await importSubject(path ?? ""));
  loadedBefore.set(path, loaded);
  reference.setEventLoopFactory(loaded.module === undefined ? null : oncePerLoop(loaded.subject.newEventLoop));
  return loaded;
}

async function importSubject(path: string): Promise<LoadedSubject> {
  const module = path.startsWith("file:") ? path : pathToFileURL(resolve(path)).href;
  let exported: Record<string, unknown>;
  try {
    exported = (await import(module)) as Record<string, unknown>;
  } catch (error) {
    throw new SubjectRefused(`the module ${path} could not be loaded: ${describe(error)}`, "Run it with node alone and mend what it reports; TypeScript must be compiled first.");
  }
  if (typeof exported["newEventLoop"] !== "function") {
    throw new SubjectRefused(`the module ${path} does not export a function newEventLoop`, `It exports ${Object.keys(exported).sort().join(", ") || "nothing"}; see the README on testing a JavaScript loop.`);
  }
  const subject = { ...reference, ...exported } as Subject;
  return { subject, name: path, module };
}

/** Lets `run` and `getEventLoop` make loops of the module, too; the module itself may build on the reference's newEventLoop without meeting itself. */
function oncePerLoop(make: Subject["newEventLoop"]): Subject["newEventLoop"] {
  const factory: Subject["newEventLoop"] = (options) => {
    reference.setEventLoopFactory(null);
    try {
      return make(options);
    } finally {
      reference.setEventLoopFactory(factory);
    }
  };
  return factory;
}

/** Makes a loop, closes it again, and tells its class: proof of what will be tested. */
export function probeLoop(subject: Subject, name: string): { class: string } {
  let loop: unknown;
  try {
    loop = subject.newEventLoop();
  } catch (error) {
    throw new SubjectRefused(`newEventLoop of ${name} threw ${describe(error)}`, "It must return a new event loop each time it is called.");
  }
  if (typeof loop !== "object" || loop === null || typeof (loop as Partial<Loop>).runForever !== "function") {
    throw new SubjectRefused(`newEventLoop of ${name} returned ${loop === null ? "null" : typeof loop}, which has no runForever()`, "It must return an event loop with the methods of the reference's EventLoop.");
  }
  const made = loop as Loop;
  try {
    made.close();
  } catch {
    // A loop that cannot be closed falls short in every case, which the cases will say better.
  }
  return { class: made.constructor.name };
}
