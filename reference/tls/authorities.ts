/**
 * The authorities that the system trusts.
 *
 * Every system keeps their certificates somewhere else, as one file, as a directory in which OpenSSL finds each by a hash of its name, or
 * both. The directory costs nothing until a certificate is looked for, the file has to be read as a whole; so the file is taken only where
 * there is no such directory. The environment may name other places, by OpenSSL's own variables. Where nothing is found, the authorities are those
 * that Node was built with.
 */
import { existsSync, readdirSync } from "node:fs";
import { rootCertificates } from "node:tls";

export interface AuthorityPlaces {
  readonly file: string | null;
  readonly directory: string | null;
  /** Certificates in PEM, for want of places. */
  readonly certificates: readonly string[];
}

const DIRECTORIES = ["/etc/ssl/certs", "/etc/pki/tls/certs", "/usr/local/share/certs"];
const FILES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/** Where to look. @param environment may hold SSL_CERT_FILE and SSL_CERT_DIR. */
export function authorityPlaces(environment: Readonly<Record<string, string | undefined>>): AuthorityPlaces {
  const { SSL_CERT_FILE: givenFile, SSL_CERT_DIR: givenDirectory } = environment;
  const directory = givenDirectory || (DIRECTORIES.find(isHashed) ?? null);
  const file = givenFile || (directory === null ? (FILES.find((path) => existsSync(path)) ?? null) : null);
  return { file, directory, certificates: file === null && directory === null ? rootCertificates : [] };
}

function isHashed(directory: string): boolean {
  try {
    return readdirSync(directory).some((name) => /^[0-9a-f]{8}\.\d+$/.test(name));
  } catch {
    return false;
  }
}
