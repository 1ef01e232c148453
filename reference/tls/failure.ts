/**
 * From OpenSSL's queue of errors to the error object that programs see.
 *
 * OpenSSL returns only that something failed and keeps the reasons in a queue of the thread, which it shares with Node. So the queue is emptied
 * before a call that may fail, and again when its last entry has been read.
 */
import { SSLCertVerificationError, SSLEOFError, SSLError, SSLZeroReturnError } from "../errors/tls-errors.js";
import { openssl } from "./openssl.js";
import type { Address } from "./openssl.js";

/** What `SSL_get_error` answers. */
export const FAILED = 1;
export const WANTS_READ = 2;
export const WANTS_WRITE = 3;
const ENDED_ABRUPTLY = 5;
const ENDED = 6;

const CERTIFICATE_VERIFY_FAILED = "CERTIFICATE_VERIFY_FAILED";

/** The error for a failed call on a connection. */
export function connectionFailure(ssl: Address, kind: number): SSLError {
  if (kind === ENDED) return new SSLZeroReturnError(ENDED, "TLS/SSL connection has been closed (EOF)");
  const { code, library, reason, words } = lastEntry();
  if (code === 0 && kind === ENDED_ABRUPTLY) return new SSLEOFError(8, "EOF occurred in violation of protocol");
  if (reason === CERTIFICATE_VERIFY_FAILED) return verificationFailure(ssl, library, words);
  return complete(new SSLError(kind, describe(library, reason, words)), library, reason);
}

/** The error for a failed call on anything else. @param fallback the words if OpenSSL gives no reason. */
export function lastFailure(fallback: string): SSLError {
  const { code, library, reason, words } = lastEntry();
  if (code === 0) return new SSLError(FAILED, fallback);
  return complete(new SSLError(FAILED, describe(library, reason, words)), library, reason);
}

function verificationFailure(ssl: Address, library: string | null, words: string): SSLError {
  const code = openssl().SSL_get_verify_result(ssl);
  const message = openssl().X509_verify_cert_error_string(code);
  const error = new SSLCertVerificationError(FAILED, `${describe(library, CERTIFICATE_VERIFY_FAILED, words)}: ${message}`); // tls.certificate-untrusted
  error.verifyCode = code;
  error.verifyMessage = message;
  return complete(error, library, CERTIFICATE_VERIFY_FAILED);
}

function complete<T extends SSLError>(error: T, library: string | null, reason: string | null): T {
  error.library = library;
  error.reason = reason;
  return error;
}

function lastEntry(): { code: number; library: string | null; reason: string | null; words: string } {
  const { ERR_peek_last_error, ERR_reason_error_string, ERR_lib_error_string, ERR_clear_error } = openssl();
  const code = ERR_peek_last_error();
  const words = ERR_reason_error_string(code) ?? "unknown error";
  const library = ERR_lib_error_string(code)?.replace(/ routines$/, "").toUpperCase() ?? null;
  ERR_clear_error();
  return { code, library, reason: code === 0 ? null : words.toUpperCase().replace(/[^A-Z0-9]+/g, "_"), words };
}

function describe(library: string | null, reason: string | null, words: string): string {
  return reason === null ? words : `[${library ?? "SSL"}: ${reason}] ${words}`;
}
