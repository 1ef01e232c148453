"""Subprocesses."""
import os
import subprocess

from ..registry import language, loop_method

_OPTIONS = ("env", "cwd", "shell", "universal_newlines", "bufsize", "text", "encoding", "errors", "start_new_session", "executable", "pass_fds")
_STREAMS = {"PIPE": subprocess.PIPE, "DEVNULL": subprocess.DEVNULL, "STDOUT": subprocess.STDOUT}


def _options(arguments):
    """The keywords that the case gives."""
    options = arguments.given("stdin", "stdout", "stderr")
    for name, value in options.items():
        if isinstance(value, str):
            options[name] = _STREAMS.get(value, value)
    options.update(arguments.given(*_OPTIONS))
    return options


@loop_method
def subprocess_exec(method, arguments):
    return method(arguments["protocol_factory"], arguments["program"], *arguments.positional(), **_options(arguments))


@loop_method
def subprocess_shell(method, arguments):
    return method(arguments["protocol_factory"], arguments["cmd"], **_options(arguments))


@language
def is_process_alive(case, arguments):
    pid = arguments["pid"]
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return _state_of(pid) not in ("Z", "X", "")


def _state_of(pid):
    """The letter of a process's state; nothing if there is no such process."""
    if not os.path.isdir("/proc/self"):
        return subprocess.run(["ps", "-o", "state=", "-p", str(pid)], stdout=subprocess.PIPE).stdout.decode("ascii").strip()[:1]
    try:
        with open("/proc/%d/stat" % pid, "rb") as file:
            # The name of the program, which stands in parentheses before it, may hold anything.
            return file.read().rpartition(b")")[2].split()[0].decode("ascii")
    except (OSError, IndexError):
        return ""
