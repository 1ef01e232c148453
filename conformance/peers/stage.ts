/**
 * What all peers and hosts of a run share: a folder for unix sockets and other temporary files, and the certificates, made when they are first needed. Both are removed with the run.
 *
 * A runner that is ended by a signal that it can see, or by its own exit, removes the folder as well.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TLS_FILES } from "../model/peer.js";
import { writeCertificates } from "./certificates.js";
import type { TlsFiles } from "./secure.js";

export class Stage {
  private folder: string | undefined;
  private files: TlsFiles | undefined;
  private paths = 0;
  private readonly removeFolder = (): void => {
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  };

  /** @param timeOfDay milliseconds since 1970. */
  constructor(private readonly timeOfDay: () => number) {}

  /** A path for a unix socket, at which nothing is yet. */
  freshPath(): string {
    this.paths += 1;
    return join(this.openFolder(), `${this.paths}`);
  }

  /** The environment variable that tells hosts where temporary files go, so that those of a host that was killed are removed as well. */
  forHosts(): Readonly<Record<string, string>> {
    return { LOOPSPEC_FOLDER: this.openFolder() };
  }

  certificates(): TlsFiles {
    this.files ??= writeCertificates(this.openFolder(), this.timeOfDay());
    return this.files;
  }

  /** Environment variables, with the paths of files in the place of their names. */
  named(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
    return Object.fromEntries(Object.entries(environment).map(([variable, value]) => [variable, this.pathOf(value) ?? value]));
  }

  private pathOf(value: string | undefined): string | undefined {
    const file = TLS_FILES.find((name) => value === `$tls.${name}`);
    return file === undefined ? undefined : this.certificates()[file];
  }

  dispose(): void {
    this.removeFolder();
    process.off("exit", this.removeFolder);
  }

  private openFolder(): string {
    if (this.folder === undefined) {
      this.folder = mkdtempSync(join(tmpdir(), "loopspec-"));
      process.on("exit", this.removeFolder);
    }
    return this.folder;
  }
}
