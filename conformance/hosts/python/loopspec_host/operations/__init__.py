"""The operations of the scenario language, a small function each, by topic.

Importing this package fills the registry (registry.py); spec/language/operations.yaml says what each operation means.
"""
# Imported for what they register.
from . import calls  # noqa: F401
from . import contextvariables  # noqa: F401
from . import control  # noqa: F401
from . import debug  # noqa: F401
from . import errors  # noqa: F401
from . import executor  # noqa: F401
from . import futures  # noqa: F401
from . import policy  # noqa: F401
from . import running  # noqa: F401
from . import tasks  # noqa: F401
from . import threads  # noqa: F401
from . import values  # noqa: F401
