/**
 * A TLS context: the settings that many connections share.
 *
 * Which certificate one shows, whom one trusts, and whether the other side must show a certificate, and for which name. Client and server differ in the
 * defaults only: a client demands a certificate that is issued for the name it wanted to reach, a server demands none.
 *
 * Source: Base Event Loop, Creating connections (ssl); the documentation of the module `ssl`.
 */
import { closeSync, openSync } from "node:fs";
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import { systemError } from "../system/errno.js";
import { authorityPlaces } from "./authorities.js";
import { certificatesInFile, parseCertificates } from "./authority-certificates.js";
import { lastFailure } from "./failure.js";
import { openssl } from "./openssl.js";
import type { Address } from "./openssl.js";

/** Whether the other side has to show a certificate: not at all, as it likes, or always. */
export const CERT_NONE = 0;
export const CERT_OPTIONAL = 1;
export const CERT_REQUIRED = 2;

export type VerifyMode = 0 | 1 | 2;

/** The mode for a plain wish. */
export function verifyModeOf(demanded: boolean): VerifyMode {
  return demanded ? CERT_REQUIRED : CERT_NONE;
}

export interface DefaultContextOptions {
  /** On which side the context is used. Default: the client's. */
  readonly purpose?: "client" | "server";
  /** A file with the certificates of the authorities to trust. Default: those of the system. */
  readonly cafile?: string | null;
  /** A directory of such files, named by hashes. */
  readonly capath?: string | null;
  /** Such certificates themselves, in PEM. */
  readonly cadata?: string | null;
}

/** A context with the settings that are right for most. */
export function createDefaultContext(options: DefaultContextOptions = {}): SSLContext {
  const { purpose = "client", cafile = null, capath = null, cadata = null } = options;
  const context = new SSLContext(purpose);
  if (cafile !== null || capath !== null || cadata !== null) context.loadVerifyLocations(cafile, capath, cadata);
  else if (context.verifyMode !== CERT_NONE) context.loadDefaultCerts();
  return context;
}

/** Numbers of OpenSSL's interface. */
const SET_MODE = 33;
const SET_LOWEST_VERSION = 123;
const TLS_1_2 = 0x0303;
const MOVING_WRITE_BUFFER = 0x2;
const AUTO_RETRY = 0x4;
const RELEASE_BUFFERS = 0x10;
const NO_COMPRESSION = 0x20000;
const NO_RENEGOTIATION = 0x40000000;
const PEM = 1;
const VERIFY_PEER = 1;
const FAIL_WITHOUT_CERTIFICATE = 2;
const TRUSTED_FIRST = 0x8000;
const PARTIAL_CHAIN = 0x80000;

const finalizer = new FinalizationRegistry<Address>((address) => openssl().SSL_CTX_free(address));

export class SSLContext {
  /** On which side the context is used. */
  readonly purpose: "client" | "server";
  /** OpenSSL's object. */
  readonly address: Address;
  protected hostnameIsChecked: boolean;
  protected mode: VerifyMode;

  constructor(purpose: "client" | "server" = "client") {
    if (purpose !== "client" && purpose !== "server") throw new ValueError(`a context is for a client or a server, got ${describeValue(purpose)}`);
    const { SSL_CTX_new, TLS_client_method, TLS_server_method, SSL_CTX_ctrl, SSL_CTX_set_options } = openssl();
    const address = SSL_CTX_new(purpose === "client" ? TLS_client_method() : TLS_server_method());
    if (address === null) throw lastFailure("no TLS context could be made");
    finalizer.register(this, address);
    this.purpose = purpose;
    this.address = address;
    SSL_CTX_ctrl(address, SET_MODE, MOVING_WRITE_BUFFER | AUTO_RETRY | RELEASE_BUFFERS, null);
    SSL_CTX_ctrl(address, SET_LOWEST_VERSION, TLS_1_2, null);
    SSL_CTX_set_options(address, NO_COMPRESSION + NO_RENEGOTIATION);
    openssl().X509_VERIFY_PARAM_set_flags(openssl().SSL_CTX_get0_param(address), TRUSTED_FIRST | PARTIAL_CHAIN);
    const session = Buffer.from("loopspec");
    openssl().SSL_CTX_set_session_id_context(address, session, session.length);
    this.hostnameIsChecked = purpose === "client";
    this.mode = purpose === "client" ? CERT_REQUIRED : CERT_NONE;
    this.applyMode();
  }

  /** Whether the certificate must be issued for the name that was to be reached. */
  get checkHostname(): boolean {
    return this.hostnameIsChecked;
  }

  set checkHostname(checked: boolean) {
    this.hostnameIsChecked = Boolean(checked); // tls.check-hostname-false
    if (checked && this.mode === CERT_NONE) this.verifyMode = CERT_REQUIRED;
  }

  /** Whether the other side must show a certificate that can be trusted: one of the CERT_* constants. */
  get verifyMode(): VerifyMode {
    return this.mode;
  }

  /** @throws {ValueError} for CERT_NONE while names are checked, and for what is no mode. */
  set verifyMode(mode: VerifyMode) {
    if (mode !== CERT_NONE && mode !== CERT_OPTIONAL && mode !== CERT_REQUIRED) throw new ValueError(`invalid value for verifyMode: ${describeValue(mode)}`);
    if (mode === CERT_NONE && this.hostnameIsChecked) throw new ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.");
    this.mode = mode; // tls.verify-none
    this.applyMode();
  }

  /**
   * Loads the certificate to show, with those that lead from it to an authority, and its key.
   * @param certfile a file in PEM.
   * @param keyfile the file of the key; by default it stands in `certfile`.
   * @param password of the key, if it is encrypted.
   * @throws {OSError} if a file cannot be read, {SSLError} if it holds something else or the two do not belong together.
   */
  loadCertChain(certfile: string, keyfile: string | null = null, password: string | Uint8Array | null = null): void {
    const { SSL_CTX_use_certificate_chain_file, SSL_CTX_use_PrivateKey_file, SSL_CTX_check_private_key, SSL_CTX_set_default_passwd_cb_userdata } = openssl();
    const key = keyfile ?? certfile;
    for (const path of [certfile, key]) checkReadable(path);
    // Without a password given, OpenSSL would ask for one on the terminal.
    const secret = Buffer.concat([Buffer.from(password ?? ""), Buffer.alloc(1)]);
    openssl().ERR_clear_error();
    SSL_CTX_set_default_passwd_cb_userdata(this.address, secret);
    const isLoaded =
      SSL_CTX_use_certificate_chain_file(this.address, certfile) === 1 &&
      SSL_CTX_use_PrivateKey_file(this.address, key, PEM) === 1 &&
      SSL_CTX_check_private_key(this.address) === 1;
    secret.fill(0);
    SSL_CTX_set_default_passwd_cb_userdata(this.address, null);
    if (!isLoaded) throw lastFailure("the certificate or its key could not be loaded");
  }

  /**
   * Adds authorities to trust.
   * @throws {OSError} if the file cannot be read, {SSLError} if there is no certificate in it; {AsyncioTypeError} if nothing is given.
   */
  loadVerifyLocations(cafile: string | null = null, capath: string | null = null, cadata: string | null = null): void {
    if (cafile === null && capath === null && cadata === null) throw new AsyncioTypeError("cafile, capath and cadata cannot be all omitted");
    openssl().ERR_clear_error();
    if (cafile !== null) {
      checkReadable(cafile);
      if (openssl().SSL_CTX_load_verify_file(this.address, cafile) !== 1) throw lastFailure("no certificate found");
    }
    if (capath !== null && openssl().SSL_CTX_load_verify_dir(this.address, capath) !== 1) throw lastFailure("the directory cannot be used");
    if (cadata !== null && this.trustText(cadata) === 0) throw lastFailure("no certificate found");
  }

  /** Adds the authorities that the system trusts, as far as there are any. */
  loadDefaultCerts(): void {
    const { file, directory, certificates } = authorityPlaces(process.env);
    if (file !== null) this.trustAll(certificatesInFile(file));
    if (directory !== null) openssl().SSL_CTX_load_verify_dir(this.address, directory);
    for (const certificate of certificates) this.trustText(certificate);
    openssl().ERR_clear_error(); // a place that is not there is no error
  }

  toString(): string {
    return `<${this.constructor.name} ${this.purpose}>`;
  }

  /** Trusts the certificates in a text. @returns how many there were. */
  protected trustText(text: string): number {
    const certificates = parseCertificates(Buffer.from(text));
    this.trustAll(certificates);
    for (const certificate of certificates) openssl().X509_free(certificate);
    return certificates.length;
  }

  protected trustAll(certificates: readonly Address[]): void {
    const store = openssl().SSL_CTX_get_cert_store(this.address);
    for (const certificate of certificates) openssl().X509_STORE_add_cert(store, certificate);
  }

  protected applyMode(): void {
    const flags = this.mode === CERT_NONE ? 0 : this.mode === CERT_OPTIONAL ? VERIFY_PEER : VERIFY_PEER | FAIL_WITHOUT_CERTIFICATE;
    openssl().SSL_CTX_set_verify(this.address, flags, null);
  }
}

/** @throws {OSError} as the system says it; OpenSSL would only say that something is wrong. */
function checkReadable(path: unknown): asserts path is string {
  if (typeof path !== "string") throw new AsyncioTypeError(`the path of a file is a string, got ${describeValue(path)}`);
  try {
    closeSync(openSync(path, "r"));
  } catch (error) {
    const { errno } = error as NodeJS.ErrnoException;
    throw errno === undefined ? error : systemError(-errno);
  }
}
