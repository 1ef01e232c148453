/**
 * What a certificate says, in the form in which programs ask for it.
 *
 *     subject, issuer            a list of parts, each a list of pairs of a name and a value: [[["commonName", "localhost"]]]
 *     subjectAltName             pairs of a kind and a value: [["DNS", "localhost"], ["IP Address", "127.0.0.1"]]
 *     notBefore, notAfter        texts of dates
 *     serialNumber, version
 *
 * Node reads the certificate; only the names of the parts are spelt out here, since it has the short ones.
 */
import { X509Certificate } from "node:crypto";

export type NameParts = readonly (readonly (readonly [name: string, value: string])[])[];

export interface CertificateDescription {
  readonly subject: NameParts;
  readonly issuer: NameParts;
  readonly version: number;
  readonly serialNumber: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly subjectAltName?: readonly (readonly [kind: string, value: string])[];
}

const LONG_NAMES: Readonly<Record<string, string>> = {
  C: "countryName",
  CN: "commonName",
  DC: "domainComponent",
  GN: "givenName",
  L: "localityName",
  O: "organizationName",
  OU: "organizationalUnitName",
  SN: "surname",
  ST: "stateOrProvinceName",
  UID: "userId",
};

/** @param der the certificate in its binary form. */
export function describeCertificate(der: Uint8Array, version: number): CertificateDescription {
  const certificate = new X509Certificate(der);
  const { subjectAltName } = certificate;
  return {
    subject: nameParts(certificate.subject),
    issuer: nameParts(certificate.issuer),
    version,
    serialNumber: certificate.serialNumber,
    notBefore: certificate.validFrom,
    notAfter: certificate.validTo,
    ...(subjectAltName === undefined ? {} : { subjectAltName: alternativeNames(subjectAltName) }),
  };
}

/** Node writes one part a line, and the pairs of a part with a plus between them. */
function nameParts(text: string | undefined): NameParts {
  if (text === undefined || text === "") return [];
  return text.split("\n").map((line) => line.split(/ \+ (?=[A-Za-z0-9.]+=)/).map(namePair));
}

function namePair(text: string): [string, string] {
  const end = text.indexOf("=");
  const name = text.slice(0, end);
  return [LONG_NAMES[name] ?? name, text.slice(end + 1).replace(/\\(.)/g, "$1")];
}

/** Node separates the names by commas, and quotes those in which there is one. */
function alternativeNames(text: string): [string, string][] {
  const names: [string, string][] = [];
  for (const [, kind = "", value = ""] of text.matchAll(/([^:,]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/g)) {
    names.push([kind.trim(), value.startsWith('"') ? String(JSON.parse(value)) : value]);
  }
  return names;
}
