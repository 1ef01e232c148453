/**
 * OpenSSL, as far as it is needed here.
 *
 * Node brings OpenSSL along and exports its functions to native addons, so that they can be called like those of the C library. Node's
 * own module `tls` stands on the same functions, but is not used, for two reasons that concern promises of this loop. It looks at a certificate only
 * after the handshake is over, so that a server believes in a connection that its client is about to refuse; and it works in turns
 * of Node's own, so that neither the order of callbacks nor the size of buffers could be the loop's.
 *
 * Memory of OpenSSL is handed about as addresses. Whoever makes an object gives it back (context.ts, ssl-object.ts).
 */
import { NotImplementedError } from "../errors/builtin.js";
import { bindCalls } from "../system/library.js";

/** The address of an object of OpenSSL. */
export type Address = bigint;

interface OpenSsl {
  TLS_client_method(): Address;
  TLS_server_method(): Address;

  SSL_CTX_new(method: Address): Address | null;
  SSL_CTX_free(context: Address): void;
  SSL_CTX_ctrl(context: Address, command: number, number: number, pointer: null): number;
  SSL_CTX_set_options(context: Address, options: number): number;
  SSL_CTX_set_verify(context: Address, mode: number, callback: null): void;
  SSL_CTX_get0_param(context: Address): Address;
  SSL_CTX_set_session_id_context(context: Address, id: Uint8Array, length: number): number;
  SSL_CTX_set_default_passwd_cb_userdata(context: Address, password: Uint8Array | null): void;
  SSL_CTX_use_certificate_chain_file(context: Address, path: string): number;
  SSL_CTX_use_PrivateKey_file(context: Address, path: string, type: number): number;
  SSL_CTX_check_private_key(context: Address): number;
  SSL_CTX_load_verify_file(context: Address, path: string): number;
  SSL_CTX_load_verify_dir(context: Address, path: string): number;
  SSL_CTX_get_cert_store(context: Address): Address;

  SSL_new(context: Address): Address | null;
  SSL_free(ssl: Address): void;
  SSL_set_bio(ssl: Address, incoming: Address, outgoing: Address): void;
  SSL_ctrl(ssl: Address, command: number, number: number, pointer: Uint8Array | null): number;
  SSL_get0_param(ssl: Address): Address;
  SSL_set_connect_state(ssl: Address): void;
  SSL_set_accept_state(ssl: Address): void;
  SSL_do_handshake(ssl: Address): number;
  SSL_read(ssl: Address, buffer: Uint8Array, length: number): number;
  SSL_write(ssl: Address, data: Uint8Array, length: number): number;
  SSL_shutdown(ssl: Address): number;
  SSL_get_error(ssl: Address, result: number): number;
  SSL_get_verify_result(ssl: Address): number;
  SSL_get_version(ssl: Address): string;
  SSL_get_current_cipher(ssl: Address): Address | null;
  SSL_CIPHER_get_name(cipher: Address): string;
  SSL_CIPHER_get_version(cipher: Address): string;
  SSL_CIPHER_get_bits(cipher: Address, algorithmBits: null): number;
  SSL_get1_peer_certificate(ssl: Address): Address | null;

  X509_free(certificate: Address): void;
  X509_get_version(certificate: Address): number;
  X509_STORE_add_cert(store: Address, certificate: Address): number;
  X509_VERIFY_PARAM_set_flags(parameters: Address, flags: number): number;
  X509_VERIFY_PARAM_set_hostflags(parameters: Address, flags: number): void;
  X509_VERIFY_PARAM_set1_host(parameters: Address, name: Uint8Array, length: number): number;
  X509_VERIFY_PARAM_set1_ip_asc(parameters: Address, address: string): number;
  X509_verify_cert_error_string(code: number): string;
  i2d_X509_bio(bio: Address, certificate: Address): number;
  PEM_read_bio_X509(bio: Address, certificate: null, callback: null, userdata: null): Address | null;

  BIO_s_mem(): Address;
  BIO_new(method: Address): Address | null;
  BIO_free(bio: Address): number;
  BIO_ctrl(bio: Address, command: number, number: number, pointer: null): number;
  BIO_read(bio: Address, buffer: Uint8Array, length: number): number;
  BIO_write(bio: Address, data: Uint8Array, length: number): number;

  ERR_clear_error(): void;
  ERR_peek_last_error(): number;
  ERR_reason_error_string(code: number): string | null;
  ERR_lib_error_string(code: number): string | null;
}

const POINTER = "void *";
const TEXT = "const char *";

let bound: OpenSsl | null = null;

function bind(): OpenSsl {
  return (bound = bindCalls<OpenSsl>({
    TLS_client_method: [POINTER, []],
    TLS_server_method: [POINTER, []],
    SSL_CTX_new: [POINTER, [POINTER]],
    SSL_CTX_free: ["void", [POINTER]],
    SSL_CTX_ctrl: ["long", [POINTER, "int", "long", POINTER]],
    SSL_CTX_set_options: ["uint64_t", [POINTER, "uint64_t"]],
    SSL_CTX_set_verify: ["void", [POINTER, "int", POINTER]],
    SSL_CTX_get0_param: [POINTER, [POINTER]],
    SSL_CTX_set_session_id_context: ["int", [POINTER, POINTER, "uint"]],
    SSL_CTX_set_default_passwd_cb_userdata: ["void", [POINTER, POINTER]],
    SSL_CTX_use_certificate_chain_file: ["int", [POINTER, TEXT]],
    SSL_CTX_use_PrivateKey_file: ["int", [POINTER, TEXT, "int"]],
    SSL_CTX_check_private_key: ["int", [POINTER]],
    SSL_CTX_load_verify_file: ["int", [POINTER, TEXT]],
    SSL_CTX_load_verify_dir: ["int", [POINTER, TEXT]],
    SSL_CTX_get_cert_store: [POINTER, [POINTER]],
    SSL_new: [POINTER, [POINTER]],
    SSL_free: ["void", [POINTER]],
    SSL_set_bio: ["void", [POINTER, POINTER, POINTER]],
    SSL_ctrl: ["long", [POINTER, "int", "long", POINTER]],
    SSL_get0_param: [POINTER, [POINTER]],
    SSL_set_connect_state: ["void", [POINTER]],
    SSL_set_accept_state: ["void", [POINTER]],
    SSL_do_handshake: ["int", [POINTER]],
    SSL_read: ["int", [POINTER, POINTER, "int"]],
    SSL_write: ["int", [POINTER, POINTER, "int"]],
    SSL_shutdown: ["int", [POINTER]],
    SSL_get_error: ["int", [POINTER, "int"]],
    SSL_get_verify_result: ["long", [POINTER]],
    SSL_get_version: [TEXT, [POINTER]],
    SSL_get_current_cipher: [POINTER, [POINTER]],
    SSL_CIPHER_get_name: [TEXT, [POINTER]],
    SSL_CIPHER_get_version: [TEXT, [POINTER]],
    SSL_CIPHER_get_bits: ["int", [POINTER, POINTER]],
    SSL_get1_peer_certificate: [POINTER, [POINTER]],
    X509_free: ["void", [POINTER]],
    X509_get_version: ["long", [POINTER]],
    X509_STORE_add_cert: ["int", [POINTER, POINTER]],
    X509_VERIFY_PARAM_set_flags: ["int", [POINTER, "ulong"]],
    X509_VERIFY_PARAM_set_hostflags: ["void", [POINTER, "uint"]],
    X509_VERIFY_PARAM_set1_host: ["int", [POINTER, POINTER, "size_t"]],
    X509_VERIFY_PARAM_set1_ip_asc: ["int", [POINTER, TEXT]],
    X509_verify_cert_error_string: [TEXT, ["long"]],
    i2d_X509_bio: ["int", [POINTER, POINTER]],
    PEM_read_bio_X509: [POINTER, [POINTER, POINTER, POINTER, POINTER]],
    BIO_s_mem: [POINTER, []],
    BIO_new: [POINTER, [POINTER]],
    BIO_free: ["int", [POINTER]],
    BIO_ctrl: ["long", [POINTER, "int", "long", POINTER]],
    BIO_read: ["int", [POINTER, POINTER, "int"]],
    BIO_write: ["int", [POINTER, POINTER, "int"]],
    ERR_clear_error: ["void", []],
    ERR_peek_last_error: ["ulong", []],
    ERR_reason_error_string: [TEXT, ["ulong"]],
    ERR_lib_error_string: [TEXT, ["ulong"]],
  }));
}

/** Why TLS is not possible here; null if it is. */
export function whyNoTls(): string | null {
  try {
    openssl();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The functions of OpenSSL.
 * @throws {NotImplementedError} where no system calls are possible, or this Node does not export OpenSSL.
 */
export function openssl(): OpenSsl {
  if (bound !== null) return bound;
  try {
    return bind();
  } catch (error) {
    if (error instanceof NotImplementedError) throw error;
    throw new NotImplementedError(`no TLS: OpenSSL cannot be called here (${error instanceof Error ? error.message : String(error)})`).from(error);
  }
}
