/**
 * The certificates of a run: an authority that the cases trust, one that nobody trusts, and what they have signed. They live as long as the run, so nothing
 * that is kept in a repository can expire or be taken for a secret.
 *
 * A certificate is assembled here from ASN.1 by hand, with keys on an elliptic curve: those cost no time to make, where RSA would cost a second per run.
 */
import { X509Certificate, createHash, createPublicKey, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { authorityExtensions, leafExtensions } from "./certificate-extensions.js";
import { bits, der, integer, name, sequence, signatureAlgorithm, spki, time } from "./certificate-encoding.js";
import type { TlsFiles } from "./secure.js";

interface Identity {
  readonly commonName: string;
  readonly key: KeyObject;
  readonly pem: string;
}

interface Request {
  readonly commonName: string;
  /** DNS names and IP addresses; an authority has none. */
  readonly names?: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME = 7 * DAY;

/**
 * Writes the files that `$tls` names: the authority's certificate, and for each other one certificate and key together.
 * @param now milliseconds since 1970; the certificates are valid around that time.
 */
export function writeCertificates(folder: string, now: number): TlsFiles {
  const authority = issue(now, { commonName: "loopspec authority" });
  const stranger = issue(now, { commonName: "loopspec stranger" });
  const local = ["localhost", "127.0.0.1", "::1"];
  const identities = {
    localhost: issue(now, { commonName: "localhost", names: local }, authority),
    other: issue(now, { commonName: "other.example", names: ["other.example"] }, authority),
    untrusted: issue(now, { commonName: "localhost", names: local }, stranger),
  };
  const write = (file: string, ...parts: readonly string[]): string => {
    const path = join(folder, `${file}.pem`);
    writeFileSync(path, parts.join(""), { mode: 0o600 });
    return path;
  };
  const both = (file: string, { pem, key }: Identity): string => write(file, pem, key.export({ type: "pkcs8", format: "pem" }).toString());
  return {
    authority: write("authority", authority.pem),
    localhost: both("localhost", identities.localhost),
    other: both("other", identities.other),
    untrusted: both("untrusted", identities.untrusted),
  };
}

/** A certificate that the issuer has signed, or the authority's own. */
function issue(now: number, { commonName, names }: Request, issuer?: Identity): Identity {
  const { privateKey: key } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const signer = issuer ?? { commonName, key };
  const body = sequence(
    spki.version3,
    integer(serialNumber()),
    signatureAlgorithm,
    name(signer.commonName),
    sequence(time(now - DAY), time(now + LIFETIME)),
    name(commonName),
    spki.of(key),
    names === undefined ? authorityExtensions(keyId(key)) : leafExtensions(keyId(key), keyId(signer.key), names),
  );
  const signature = sign("sha256", der(body), signer.key);
  const raw = der(sequence(body, signatureAlgorithm, bits(signature)));
  return { commonName, key, pem: new X509Certificate(raw).toString() };
}

/** Positive, and different each time. */
function serialNumber(): Buffer {
  const bytes = randomBytes(12);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes;
}

const keyId = (key: KeyObject): Buffer => createHash("sha1").update(createPublicKey(key).export({ type: "spki", format: "der" })).digest();
