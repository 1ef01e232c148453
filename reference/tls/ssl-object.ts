/**
 * One end of a TLS connection, without a connection.
 *
 * What comes from the other side is put in, what must go there is taken out; between the two stands OpenSSL with a piece of memory for either
 * direction. Nothing here waits, calls back or knows of transports. An operation that needs more from the other side says so by its result.
 */
import { domainToASCII } from "node:url";
import { ValueError } from "../errors/builtin.js";
import { parseIPv4, parseIPv6 } from "../system/ip-addresses.js";
import { describeCertificate } from "./certificate.js";
import type { CertificateDescription } from "./certificate.js";
import { CERT_NONE } from "./context.js";
import type { SSLContext } from "./context.js";
import { connectionFailure, lastFailure, WANTS_READ, WANTS_WRITE } from "./failure.js";
import { openssl } from "./openssl.js";
import type { Address } from "./openssl.js";

/** The result of a `read` that needs more from the other side. */
export const NEEDS_MORE = -1;

/** Numbers of OpenSSL's interface. */
const ENDED = 6;
const PENDING = 10;
const EMPTY_MEANS_LATER = 130;
const SET_SERVER_NAME = 55;
const NO_PARTIAL_WILDCARDS = 4;
/** OpenSSL counts with 32 bits. */
const LONGEST_WRITE = 2 ** 30;

const finalizer = new FinalizationRegistry<Address>((address) => openssl().SSL_free(address));
const scratch = Buffer.alloc(16 * 1024);

export class SSLObject {
  readonly context: SSLContext;
  readonly serverSide: boolean;
  /** The name that the certificate of the other side must be for; null if it does not matter. */
  readonly serverHostname: string | null;
  protected readonly address: Address;
  protected readonly incoming: Address;
  protected readonly outgoing: Address;
  protected isFreed = false;
  protected saidGoodbye = false;
  /** What can be said of the connection; read when the handshake is over. */
  protected facts: { version: string; cipher: [name: string, protocol: string, bits: number] | null; certificate: Buffer | null; certificateVersion: number } | null = null;

  constructor(context: SSLContext, serverSide: boolean, serverHostname: string | null) {
    const address = openssl().SSL_new(context.address);
    if (address === null) throw lastFailure("no TLS object could be made");
    finalizer.register(this, address, this);
    this.context = context;
    this.serverSide = serverSide;
    this.serverHostname = serverHostname;
    this.address = address;
    this.incoming = makeMemory();
    this.outgoing = makeMemory();
    openssl().SSL_set_bio(address, this.incoming, this.outgoing);
    if (serverSide) openssl().SSL_set_accept_state(address);
    else openssl().SSL_set_connect_state(address);
    if (serverHostname !== null) this.expectName(serverHostname);
  }

  /** Puts in what came from the other side. */
  feed(data: Uint8Array): void {
    this.checkLive();
    if (data.length > 0) openssl().BIO_write(this.incoming, data, data.length);
  }

  /** The number of bytes that were put in and not looked at yet. */
  get incomingSize(): number {
    return this.isFreed ? 0 : openssl().BIO_ctrl(this.incoming, PENDING, 0, null);
  }

  /** The number of bytes that are to go to the other side. */
  get outgoingSize(): number {
    return this.isFreed ? 0 : openssl().BIO_ctrl(this.outgoing, PENDING, 0, null);
  }

  /** Takes out what is to go to the other side. */
  drain(): Buffer {
    const data = Buffer.allocUnsafeSlow(this.outgoingSize);
    if (data.length > 0) openssl().BIO_read(this.outgoing, data, data.length);
    return data;
  }

  /** Goes on with the handshake. @returns false if it needs more. @throws {SSLError} if it has failed. */
  doHandshake(): boolean {
    this.checkLive();
    const result = openssl().SSL_do_handshake(this.address);
    if (result === 1) this.facts = this.readFacts();
    else this.laterOrThrow(result);
    return result === 1;
  }

  /** Decrypts into memory of the caller. @returns the number of bytes, 0 if the other side has said goodbye, or NEEDS_MORE. */
  read(buffer: Uint8Array): number {
    this.checkLive();
    const count = openssl().SSL_read(this.address, buffer, buffer.length);
    if (count > 0) return count;
    return openssl().SSL_get_error(this.address, count) === ENDED ? 0 : this.laterOrThrow(count);
  }

  /** Encrypts. @returns the number of bytes, or NEEDS_MORE. */
  write(data: Uint8Array): number {
    this.checkLive();
    const count = openssl().SSL_write(this.address, data, Math.min(data.length, LONGEST_WRITE));
    return count > 0 ? count : this.laterOrThrow(count);
  }

  /**
   * Says goodbye, and drops whatever the other side sends before it does the same.
   * @returns false as long as it has not.
   */
  unwrap(): boolean {
    this.checkLive();
    if (!this.saidGoodbye) {
      const result = openssl().SSL_shutdown(this.address);
      if (result < 0) this.laterOrThrow(result);
      this.saidGoodbye = true;
      if (result === 1) return true; // the other side has said it before
    }
    // Asking SSL_shutdown once more would be an error as long as the other side sends data.
    for (;;) {
      const count = this.read(scratch);
      if (count === 0) return true;
      if (count === NEEDS_MORE) return false;
    }
  }

  /** The version of the protocol, as "TLSv1.3"; null before the handshake. */
  version(): string | null {
    return this.facts?.version ?? null;
  }

  /** The cipher: its name, the version of the protocol that defines it, and the bits of its key; null before the handshake. */
  cipher(): [name: string, protocol: string, bits: number] | null {
    return this.facts?.cipher ?? null;
  }

  /** Compression is not used. */
  compression(): null {
    return null;
  }

  /**
   * The certificate of the other side.
   * @param binaryForm whether its bytes are wanted.
   * @returns null if it showed none; an empty object if it was not verified and its bytes are not wanted.
   */
  getpeercert(binaryForm = false): CertificateDescription | Buffer | Record<string, never> | null {
    const certificate = this.facts?.certificate ?? null;
    if (certificate === null || binaryForm) return certificate;
    if (this.context.verifyMode === CERT_NONE) return {};
    return describeCertificate(certificate, this.facts?.certificateVersion ?? 0);
  }

  /** Gives the memory back. What is known of the connection stays known. */
  free(): void {
    if (this.isFreed) return;
    this.isFreed = true;
    finalizer.unregister(this);
    openssl().SSL_free(this.address); // with both pieces of memory
  }

  toString(): string {
    return `<${this.constructor.name} ${this.version() ?? "before the handshake"}>`;
  }

  /** Demands a certificate for a name, and tells the other side which name that is. */
  protected expectName(name: string): void {
    const { SSL_ctrl, SSL_get0_param, X509_VERIFY_PARAM_set1_host, X509_VERIFY_PARAM_set1_ip_asc, X509_VERIFY_PARAM_set_hostflags } = openssl();
    const ascii = asciiName(name);
    const isNumeric = parseIPv4(ascii) !== null || parseIPv6(ascii) !== null;
    const bytes = Buffer.from(`${ascii}\0`);
    if (!isNumeric) SSL_ctrl(this.address, SET_SERVER_NAME, 0, bytes);
    if (!this.context.checkHostname) return; // tls.check-hostname-false
    const parameters = SSL_get0_param(this.address);
    X509_VERIFY_PARAM_set_hostflags(parameters, NO_PARTIAL_WILDCARDS);
    const result = isNumeric ? X509_VERIFY_PARAM_set1_ip_asc(parameters, ascii) : X509_VERIFY_PARAM_set1_host(parameters, bytes, bytes.length - 1);
    if (result !== 1) throw lastFailure(`no certificate can be for ${name}`);
  }

  /** Also empties OpenSSL's queue of errors, for the call that follows. */
  protected checkLive(): void {
    if (this.isFreed) throw new ValueError("the TLS connection is over");
    openssl().ERR_clear_error();
  }

  protected laterOrThrow(result: number): typeof NEEDS_MORE {
    const kind = openssl().SSL_get_error(this.address, result);
    if (kind === WANTS_READ || kind === WANTS_WRITE) return NEEDS_MORE;
    throw connectionFailure(this.address, kind);
  }

  protected readFacts(): NonNullable<SSLObject["facts"]> {
    const { SSL_get_version, SSL_get_current_cipher, SSL_CIPHER_get_name, SSL_CIPHER_get_version, SSL_CIPHER_get_bits } = openssl();
    const cipher = SSL_get_current_cipher(this.address);
    return {
      version: SSL_get_version(this.address),
      cipher: cipher === null ? null : [SSL_CIPHER_get_name(cipher), SSL_CIPHER_get_version(cipher), SSL_CIPHER_get_bits(cipher, null)], // tls.extra-cipher
      ...readCertificate(this.address),
    };
  }
}

function readCertificate(ssl: Address): { certificate: Buffer | null; certificateVersion: number } {
  const { SSL_get1_peer_certificate, i2d_X509_bio, X509_free, X509_get_version, BIO_ctrl, BIO_read, BIO_free } = openssl();
  const address = SSL_get1_peer_certificate(ssl);
  if (address === null) return { certificate: null, certificateVersion: 0 };
  const memory = makeMemory();
  try {
    i2d_X509_bio(memory, address);
    const certificate = Buffer.alloc(BIO_ctrl(memory, PENDING, 0, null));
    BIO_read(memory, certificate, certificate.length);
    return { certificate, certificateVersion: X509_get_version(address) + 1 };
  } finally {
    BIO_free(memory);
    X509_free(address);
  }
}

/** A piece of memory that grows. Reading from it when it is empty means "later", not "the end". */
function makeMemory(): Address {
  const bio = openssl().BIO_new(openssl().BIO_s_mem());
  if (bio === null) throw lastFailure("out of memory");
  openssl().BIO_ctrl(bio, EMPTY_MEANS_LATER, -1, null);
  return bio;
}

function asciiName(name: string): string {
  if (name === "" || name.startsWith(".")) throw new ValueError("server_hostname cannot be an empty string or start with a leading dot.");
  if (Buffer.byteLength(name) === name.length) return name;
  const ascii = domainToASCII(name);
  if (ascii === "") throw new ValueError(`no certificate can be for ${name}`);
  return ascii;
}
