"""Contexts of TLS."""
from ..registry import language


@language
def ssl_context(case, arguments):
    # Not every Python has it.
    import ssl

    is_server = arguments["purpose"] == "server"
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if is_server else ssl.PROTOCOL_TLS_CLIENT)
    if "check_hostname" in arguments:
        context.check_hostname = arguments["check_hostname"]
    if "verify" in arguments:
        if not arguments["verify"]:
            # A context that checks names does not let go of the certificate.
            context.check_hostname = False
        context.verify_mode = ssl.CERT_REQUIRED if arguments["verify"] else ssl.CERT_NONE
    if arguments.get("authority") is not None:
        context.load_verify_locations(cafile=arguments["authority"])
    if arguments.get("certificate") is not None:
        context.load_cert_chain(arguments["certificate"])
    return context
