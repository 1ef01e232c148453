"""Values on the wire, as PROTOCOL.md describes them.

Encoding never raises, whatever it is given: objects of the loop under test may fail in `__repr__`, `__str__`, or be nested without
end. Identity is told by `refs`: the names of the global variables that hold the very object.
"""
import base64
import math

try:
    import ssl
except ImportError:
    ssl = None

DEEPEST = 8
LONGEST_REPR = 200
LONGEST_MESSAGE = 4000
MOST_VALUES = 20000
"""Nodes of one encoded value. What is beyond is cut: the line would become too long for the protocol."""

LONGEST_BYTES = 500000
"""Of one value. More would not fit into a line."""

LARGEST_INTEGER = 1 << 1023

_CUT = {"$": "object", "type": "...", "mro": ["..."]}
_FUTURES = "concurrent.futures"
_BARE_MODULES = frozenset(["builtins", "asyncio", "_asyncio", "socket", "_socket", "ssl", "_ssl"])
_ERRORS_OF_SSL = () if ssl is None else tuple(value for value in vars(ssl).values() if isinstance(value, type) and issubclass(value, BaseException))
"""Some interpreters define them elsewhere."""


def class_name(cls):
    """A class's name in the words of the protocol."""
    try:
        module, name = cls.__module__, str(cls.__qualname__)
    except Exception:
        return "?"
    if not isinstance(module, str) or module in _BARE_MODULES or module.startswith("asyncio.") or any(cls is error for error in _ERRORS_OF_SSL):
        return name
    if module == _FUTURES or module.startswith(_FUTURES + "."):
        module = _FUTURES
    return module + "." + name


def _name_mro(cls):
    return [class_name(base) for base in cls.__mro__]


def _arguments_of(error):
    """The `args` of an error, also if its class has a property of that name."""
    return BaseException.args.__get__(error)


def printable(value, render, longest):
    """The text that repr or str makes of a value, cut, or a word on why there is none."""
    try:
        text = str(render(value))
    except BaseException as error:
        return "<%s whose %s raises %s>" % (type(value).__name__, render.__name__, type(error).__name__)
    return text if len(text) <= longest else text[: longest - 3] + "..."


def encode_float(value):
    if math.isnan(value):
        return {"$": "float", "value": "nan"}
    if math.isinf(value):
        return {"$": "float", "value": "inf" if value > 0 else "-inf"}
    return {"$": "float", "value": float(value)}


class Encoder:
    """Encodes values against the variables of one case."""

    def __init__(self, variables):
        self._variables = variables

    def encode(self, value):
        """The JSON form of any value."""
        kind = type(value)
        if value is None or kind is bool or kind is str:
            return value
        return _Encoding(self._references).encode(value, 0)

    def encode_error(self, error):
        """The JSON form of an exception."""
        return _Encoding(self._references).encode_error(error, 0)

    def _references(self, value):
        return sorted(name for name, held in list(self._variables.items()) if held is value)


class _Encoding:
    """One value on its way; counts how much has been encoded of it."""

    def __init__(self, references):
        self._references = references
        self._left = MOST_VALUES

    def encode(self, value, depth):
        self._left -= 1
        if value is None or value is True or value is False:
            return value
        if self._left < 0 or depth > DEEPEST:
            return _CUT
        try:
            return self._encode_value(value, depth)
        except Exception as error:
            return {"$": "object", "type": "?", "mro": ["?"], "repr": "<encoding raises %s>" % type(error).__name__}

    def _encode_value(self, value, depth):
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, int) and -LARGEST_INTEGER < value < LARGEST_INTEGER:
            return int(value)
        if isinstance(value, float):
            return encode_float(value)
        if isinstance(value, list):
            return self._encode_items(list.__iter__(value), depth)
        if isinstance(value, tuple):
            return {"$": "tuple", "items": self._encode_items(tuple.__iter__(value), depth)}
        if isinstance(value, (set, frozenset)):
            return {"$": "set", "items": self._encode_items(iter(value), depth)}
        if isinstance(value, dict):
            return self._encode_mapping(value, depth)
        if isinstance(value, (bytes, bytearray, memoryview)):
            if memoryview(value).nbytes > LONGEST_BYTES:
                return _CUT
            return {"$": "bytes", "base64": base64.b64encode(bytes(value)).decode("ascii")}
        if isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException):
            return self.encode_error(value, depth)
        return self._encode_object(value)

    def _encode_items(self, items, depth):
        return [self.encode(item, depth + 1) for item in list(items)]

    def _encode_mapping(self, value, depth):
        items = {}
        for key, item in list(dict.items(value)):
            items[key if type(key) is str else printable(key, repr, LONGEST_REPR)] = self.encode(item, depth + 1)
        return self._with_references({"$": "dict", "items": items}, value)

    def encode_error(self, error, depth):
        is_class = isinstance(error, type)
        names = _name_mro(error if is_class else type(error))
        encoded = {
            "$": "error",
            "type": names[0],
            "mro": names,
            "message": "" if is_class else printable(error, str, LONGEST_MESSAGE),
            "args": [] if is_class else self._encode_items(_arguments_of(error), depth),
        }
        return self._with_references(encoded, error)

    def _encode_object(self, value):
        names = _name_mro(type(value))
        encoded = {"$": "object", "type": names[0], "mro": names, "repr": printable(value, repr, LONGEST_REPR)}
        return self._with_references(encoded, value)

    def _with_references(self, encoded, value):
        names = self._references(value)
        if names:
            encoded["refs"] = names
        return encoded
