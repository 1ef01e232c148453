/**
 * Child processes.
 *
 * Both methods start a process and return the transport that stands for it. While a process runs, the loop depends on something outside itself, and
 * gives Node a chance to notice its end after every iteration.
 *
 * Source: Base Event Loop (subprocess_exec, subprocess_shell); asyncio, Subprocess.
 */
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { checkSubprocessOptions, makeCommand, redirectionsOf } from "../subprocesses/command.js";
import type { Command, SubprocessOptions } from "../subprocesses/command.js";
import { startProcess } from "../subprocesses/popen.js";
import type { Popen } from "../subprocesses/popen.js";
import { StandardStreams } from "../subprocesses/stdio.js";
import type { Path } from "../system/paths.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { ChildProcessTransport } from "../transports/subprocess-transport.js";
import type { SubprocessListener } from "../transports/subprocess-transport.js";
import { checkOptions } from "./options.js";
import { Signals } from "./signals.js";

const SHELL = "/bin/sh";

/** The layer of the loop for subprocesses. */
export abstract class Subprocesses extends Signals {
  /**
   * Starts a program.
   * @param protocolFactory called without arguments, returns the protocol.
   * @param command the program, which is searched for in PATH, and its arguments; no shell looks at them.
   * @returns a coroutine for the transport and the protocol, whose `connectionMade` was called.
   * @throws {OSError} if the program cannot be run; {ValueError} and {AsyncioTypeError} for arguments that make no sense.
   */
  subprocessExec<P extends SubprocessListener>(
    protocolFactory: () => P,
    command: readonly Path[],
    options: SubprocessOptions = {},
    ...more: never[]
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    checkOptions("subprocessExec", options, more);
    return this.execute(protocolFactory, command, options); // subprocess_exec.coroutine
  }

  /** Starts a command line in a shell; otherwise like `subprocessExec`. */
  subprocessShell<P extends SubprocessListener>(
    protocolFactory: () => P,
    commandLine: string | Uint8Array,
    options: SubprocessOptions = {},
    ...more: never[]
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    checkOptions("subprocessShell", options, more);
    return this.executeInShell(protocolFactory, commandLine, options);
  }

  protected *execute<P extends SubprocessListener>(
    protocolFactory: () => P,
    words: readonly Path[],
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    if (options.shell === true) throw new ValueError("shell must be False"); // subprocess_exec.shell-true-error
    checkSubprocessOptions("subprocessExec", options);
    if (!Array.isArray(words)) throw new AsyncioTypeError("subprocessExec takes the program and its arguments as one list");
    return yield* this.launch(protocolFactory, words, options); // subprocess_exec.no-shell
  }

  protected *executeInShell<P extends SubprocessListener>(
    protocolFactory: () => P,
    commandLine: string | Uint8Array,
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    if (typeof commandLine !== "string" && !(commandLine instanceof Uint8Array)) throw new ValueError("cmd must be a string"); // subprocess_shell.command-type
    if (options.shell === false) throw new ValueError("shell must be True"); // subprocess_shell.shell-false-error
    checkSubprocessOptions("subprocessShell", options);
    return yield* this.launch(protocolFactory, [SHELL, "-c", commandLine], options); // subprocess_shell.runs-in-shell
  }

  protected *launch<P extends SubprocessListener>(
    protocolFactory: () => P,
    words: readonly Path[],
    options: SubprocessOptions,
  ): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    this.checkClosed();
    const protocol = protocolFactory(); // subprocess_exec.factory-no-arguments, subprocess_exec.factory-error
    const transport = yield* this.startSubprocess(makeCommand(words, options), new StandardStreams(redirectionsOf(options)), protocol);
    try {
      yield* transport.connectPipes();
      yield; // subprocess_exec.made-before-return
    } catch (error) {
      transport.close();
      yield* transport.wait();
      throw error;
    }
    return [transport, protocol]; // subprocess_exec.returns-pair
  }

  protected *startSubprocess(command: Command, streams: StandardStreams, protocol: SubprocessListener): Coroutine<ChildProcessTransport> {
    let transport: ChildProcessTransport | null = null;
    const popen: Popen = yield* startProcess(this.asEventLoop(), command, streams, () => {
      this.closeBridge();
      if (!this.closed) this.callSoonThreadsafe(() => transport?.processEnded(popen.returncode ?? 0));
    });
    this.openBridge();
    transport = this.makeSubprocessTransport(popen, protocol);
    return transport;
  }

  protected makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new ChildProcessTransport(this.asEventLoop(), popen, protocol);
  }
}
