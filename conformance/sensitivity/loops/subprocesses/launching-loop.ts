/** What broken loops about the start of subprocesses share: a loop that starts programs in another way than it was asked to. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { ChildProcessTransport, SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";

/** A program that is to be started. */
export interface Launch<P extends SubprocessListener> {
  readonly protocolFactory: () => P;
  /** The program and its arguments. */
  readonly words: readonly Path[];
  readonly options: SubprocessOptions;
}

/** Starts a program. */
export type Start<P extends SubprocessListener> = (launch: Launch<P>) => Coroutine<[transport: ChildProcessTransport, protocol: P]>;

/** A function that makes loops which start each program so; `start` is the right way. */
export function loopsLaunching(broken: <P extends SubprocessListener>(launch: Launch<P>, start: Start<P>) => ReturnType<Start<P>>): (options?: EventLoopOptions) => EventLoop {
  class BrokenSubprocesses extends EventLoop {
    protected override launch<P extends SubprocessListener>(protocolFactory: () => P, words: readonly Path[], options: SubprocessOptions): ReturnType<Start<P>> {
      return broken({ protocolFactory, words, options }, (launch: Launch<P>) => super.launch(launch.protocolFactory, launch.words, launch.options));
    }
  }
  return (options) => new BrokenSubprocesses(options);
}

/** The same, where nothing but the options is changed. */
export const loopsLaunchingWith = (change: (options: SubprocessOptions) => SubprocessOptions): ((options?: EventLoopOptions) => EventLoop) =>
  loopsLaunching((launch, start) => start({ ...launch, options: change(launch.options) }));

/** The same, where nothing but the program and its arguments is changed. */
export const loopsLaunchingWords = (change: (words: readonly Path[]) => readonly Path[]): ((options?: EventLoopOptions) => EventLoop) =>
  loopsLaunching((launch, start) => start({ ...launch, words: change(launch.words) }));
