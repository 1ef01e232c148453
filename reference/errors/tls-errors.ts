/** Errors of TLS connections. They are errors of the system in Python's hierarchy, whoever implements TLS. */
import { nameErrorClasses } from "./base.js";
import { OSError } from "./os-error.js";

export class SSLError extends OSError {
  /** The part of OpenSSL that failed: "SSL", "PEM", "X509"; null if it was none. */
  library: string | null = null;
  /** OpenSSL's word for what failed, as WRONG_VERSION_NUMBER; null if it has none. */
  reason: string | null = null;
}

/** The certificate of the other side is not acceptable: unknown issuer, wrong name, expired. */
export class SSLCertVerificationError extends SSLError {
  /** OpenSSL's number for what is wrong with the certificate. */
  verifyCode = 0;
  /** The same in words. */
  verifyMessage = "";
}

/** The other side ended the connection without saying goodbye. */
export class SSLEOFError extends SSLError {}
export class SSLZeroReturnError extends SSLError {}

nameErrorClasses({ SSLError, SSLCertVerificationError, SSLEOFError, SSLZeroReturnError });
