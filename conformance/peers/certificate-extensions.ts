/**
 * What a certificate says beyond name and key. Newer verifiers insist on all of it: that an authority is one, what each key is for, and by whose key the
 * certificate was signed.
 */
import { isIP } from "node:net";
import { bits, der, octets, oid, sequence, tagged, yes } from "./certificate-encoding.js";
import type { Piece } from "./certificate-encoding.js";

const SUBJECT_KEY = "2.5.29.14";
const KEY_USAGE = "2.5.29.15";
const SUBJECT_NAMES = "2.5.29.17";
const BASIC_CONSTRAINTS = "2.5.29.19";
const AUTHORITY_KEY = "2.5.29.35";
const EXTENDED_USAGE = "2.5.29.37";
const SERVER = "1.3.6.1.5.5.7.3.1";
const CLIENT = "1.3.6.1.5.5.7.3.2";

/** Bits of key usage, the first one highest. */
const SIGNS_CERTIFICATES = bits(Buffer.from([0x06]), 1);
const SIGNS = bits(Buffer.from([0x80]), 7);

const DNS_NAME = 2;
const IP_ADDRESS = 7;

const extension = (id: string, value: Piece): Piece => sequence(oid(id), octets(der(value)));
const critical = (id: string, value: Piece): Piece => sequence(oid(id), yes, octets(der(value)));
const list = (...extensions: readonly Piece[]): Piece => tagged(3, sequence(...extensions));

export function authorityExtensions(keyId: Buffer): Piece {
  return list(critical(BASIC_CONSTRAINTS, sequence(yes)), critical(KEY_USAGE, SIGNS_CERTIFICATES), extension(SUBJECT_KEY, octets(keyId)), extension(AUTHORITY_KEY, sequence(tagged(0, keyId))));
}

export function leafExtensions(keyId: Buffer, issuerKeyId: Buffer, names: readonly string[]): Piece {
  return list(
    critical(BASIC_CONSTRAINTS, sequence()),
    critical(KEY_USAGE, SIGNS),
    extension(EXTENDED_USAGE, sequence(oid(SERVER), oid(CLIENT))),
    extension(SUBJECT_NAMES, sequence(...names.map((name) => (isIP(name) === 0 ? tagged(DNS_NAME, Buffer.from(name)) : tagged(IP_ADDRESS, addressBytes(name)))))),
    extension(SUBJECT_KEY, octets(keyId)),
    extension(AUTHORITY_KEY, sequence(tagged(0, issuerKeyId))),
  );
}

/** Only the loopback address is needed of IPv6. */
function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split(".").map(Number));
  const bytes = Buffer.alloc(16);
  bytes[15] = 1;
  return bytes;
}
