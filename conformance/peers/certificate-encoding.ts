/** The pieces of a certificate as ASN.1. */
import { createPublicKey } from "node:crypto";
import type { KeyObject } from "node:crypto";
import forge from "node-forge";

export type Piece = forge.asn1.Asn1;

const { asn1 } = forge;
const { Class, Type } = asn1;

const COMMON_NAME = "2.5.4.3";
const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";

const binary = (bytes: Buffer): string => bytes.toString("latin1");

export const der = (piece: Piece): Buffer => Buffer.from(asn1.toDer(piece).getBytes(), "latin1");

export const sequence = (...pieces: readonly Piece[]): Piece => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, [...pieces]);
export const oid = (dotted: string): Piece => asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(dotted).getBytes());
export const integer = (bytes: Buffer): Piece => asn1.create(Class.UNIVERSAL, Type.INTEGER, false, binary(bytes));
export const yes: Piece = asn1.create(Class.UNIVERSAL, Type.BOOLEAN, false, "\xff");
export const octets = (bytes: Buffer): Piece => asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, binary(bytes));

/** A bit string; the first byte is the number of bits at its end that do not count. */
export const bits = (bytes: Buffer, unused = 0): Piece => asn1.create(Class.UNIVERSAL, Type.BITSTRING, false, String.fromCharCode(unused) + binary(bytes));

/** A piece that is known by its number in the structure: `constructed` holds pieces, otherwise bytes. */
export const tagged = (tag: number, content: Piece | Buffer): Piece =>
  Buffer.isBuffer(content) ? asn1.create(Class.CONTEXT_SPECIFIC, tag, false, binary(content)) : asn1.create(Class.CONTEXT_SPECIFIC, tag, true, [content]);

export const signatureAlgorithm: Piece = sequence(oid(ECDSA_WITH_SHA256));

export const name = (commonName: string): Piece =>
  sequence(asn1.create(Class.UNIVERSAL, Type.SET, true, [sequence(oid(COMMON_NAME), asn1.create(Class.UNIVERSAL, Type.UTF8, false, forge.util.encodeUtf8(commonName)))]));

export const time = (milliseconds: number): Piece => asn1.create(Class.UNIVERSAL, Type.UTCTIME, false, asn1.dateToUtcTime(new Date(milliseconds)));

export const spki = {
  /** The version stands first; 2 means the third. */
  version3: tagged(0, integer(Buffer.from([2]))),
  of: (key: KeyObject): Piece => asn1.fromDer(binary(createPublicKey(key).export({ type: "spki", format: "der" }))),
};
