"""Paths, and what is at them."""
import os
import pathlib
import shutil
import stat

from ..registry import language
from .buffers import as_bytes


@language
def temporary_path(case, arguments):
    path = case.opened.new_path(arguments.get("name"))
    return os.fsencode(path) if arguments.get("as_bytes") else path


@language
def long_path(case, arguments):
    return case.opened.new_path("long" * 50)


@language
def abstract_path(case, arguments):
    path = "\0loopspec-%d-%d-%s" % (os.getpid(), case.opened.new_number(), os.urandom(4).hex())
    return os.fsencode(path) if arguments.get("as_bytes") else path


@language
def path_object(case, arguments):
    return pathlib.Path(os.fsdecode(arguments["path"]))


@language
def make_file(case, arguments):
    with open(arguments["path"], "xb") as file:
        file.write(as_bytes(arguments.get("content") or b""))
    if arguments.get("executable"):
        os.chmod(arguments["path"], 0o755)


@language
def make_folder(case, arguments):
    path = case.opened.new_path()
    os.mkdir(path)
    return path


@language
def file_content(case, arguments):
    with open(arguments["path"], "rb") as file:
        return file.read()


@language
def path_exists(case, arguments):
    return os.path.lexists(arguments["path"])


@language
def is_socket_path(case, arguments):
    try:
        return stat.S_ISSOCK(os.stat(arguments["path"]).st_mode)
    except (OSError, ValueError):
        return False


@language
def remove_path(case, arguments):
    path = arguments["path"]
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    else:
        os.remove(path)
