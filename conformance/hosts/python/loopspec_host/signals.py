"""Signals by name."""
import signal


def signal_number(value):
    """The number of a signal that goes by its name, as a plain integer. Anything else is handed on as it is."""
    named = getattr(signal, value, None) if isinstance(value, str) and value.startswith("SIG") else None
    return int(named) if isinstance(named, signal.Signals) else value
