"""The operations of the scenario language, a small function each, by topic.

Importing this package fills the registry (registry.py); spec/language/operations.yaml says what each operation means.
"""
# Imported for what they register.
from . import buffers  # noqa: F401
from . import calls  # noqa: F401
from . import connections  # noqa: F401
from . import contextvariables  # noqa: F401
from . import control  # noqa: F401
from . import debug  # noqa: F401
from . import descriptor_state  # noqa: F401
from . import descriptors  # noqa: F401
from . import errors  # noqa: F401
from . import executor  # noqa: F401
from . import files  # noqa: F401
from . import futures  # noqa: F401
from . import machine  # noqa: F401
from . import overriding  # noqa: F401
from . import paths  # noqa: F401
from . import peers  # noqa: F401
from . import plain_sockets  # noqa: F401
from . import plain_transfers  # noqa: F401
from . import policy  # noqa: F401
from . import protocols  # noqa: F401
from . import running  # noqa: F401
from . import servers  # noqa: F401
from . import signals  # noqa: F401
from . import sockets_of_loop  # noqa: F401
from . import subprocesses  # noqa: F401
from . import tasks  # noqa: F401
from . import threads  # noqa: F401
from . import tls  # noqa: F401
from . import transports  # noqa: F401
from . import truth  # noqa: F401
from . import values  # noqa: F401
