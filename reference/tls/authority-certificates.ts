/**
 * Certificates of authorities, read once.
 *
 * A system trusts some hundred and fifty authorities, and reading their certificates takes longer than a whole handshake. So those of a file are
 * kept, as OpenSSL's objects, until the file changes; a context that trusts them only takes another reference to each.
 */
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { lastFailure } from "./failure.js";
import { openssl } from "./openssl.js";
import type { Address } from "./openssl.js";

interface KeptFile {
  readonly version: string;
  readonly certificates: readonly Address[];
}

const files = new Map<string, KeptFile>();

/** The certificates in a file in PEM; none if there is no such file. They belong to this module. */
export function certificatesInFile(path: string): readonly Address[] {
  const known = files.get(path);
  const version = versionOf(path);
  if (known !== undefined && known.version === version) return known.certificates;
  for (const certificate of known?.certificates ?? []) openssl().X509_free(certificate);
  files.delete(path);
  if (version === null) return [];
  const certificates = parseCertificates(readFileSync(path));
  files.set(path, { version, certificates });
  return certificates;
}

/** The certificates in a text in PEM. They belong to the caller. */
export function parseCertificates(text: Uint8Array): Address[] {
  const { BIO_new, BIO_s_mem, BIO_write, BIO_free, PEM_read_bio_X509, ERR_clear_error } = openssl();
  const bio = BIO_new(BIO_s_mem());
  if (bio === null) throw lastFailure("out of memory");
  const certificates: Address[] = [];
  BIO_write(bio, text, text.length);
  for (;;) {
    const certificate = PEM_read_bio_X509(bio, null, null, null);
    if (certificate === null) break;
    certificates.push(certificate);
  }
  BIO_free(bio);
  if (certificates.length > 0) ERR_clear_error(); // it was the end of the text
  return certificates;
}

/** Changes whenever the file does; null if it cannot be read. */
function versionOf(path: string): string | null {
  try {
    accessSync(path, constants.R_OK);
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return null;
  }
}
