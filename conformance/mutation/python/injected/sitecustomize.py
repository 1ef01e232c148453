"""Stands on the path of a host that runs a changed asyncio, and is imported by its interpreter before anything else.

LOOPSPEC_MUTANT      {"module", "start", "end", "text"}: this piece of that module's source is replaced when the module is imported
LOOPSPEC_EXECUTED    the beginning of a file's name: there the host writes which lines of which modules of asyncio each case has executed
"""
import importlib.machinery
import json
import os
import sys
import threading


class _Finder:
    """Finds the changed module where it is, and has it loaded in another way."""

    def __init__(self, change):
        self._change = change

    def find_spec(self, name, path, target=None):
        if name != self._change["module"]:
            return None
        found = importlib.machinery.PathFinder.find_spec(name, path)
        found.loader = _Loader(name, found.origin)
        found.loader.change = self._change
        return found


class _Loader(importlib.machinery.SourceFileLoader):
    """Replaces the piece in the source, past the cache of compiled modules, which knows the original only."""

    def get_code(self, fullname):
        with open(self.path, "rb") as file:
            source = file.read()
        changed = source[:self.change["start"]] + self.change["text"].encode() + source[self.change["end"]:]
        return compile(changed, self.path, "exec")


class _Executed:
    """Notes which lines of asyncio each case executes, and writes them down when the next one begins: a host that is sent away has little time left."""

    def __init__(self, beginning):
        self._file = open("%s.%d" % (beginning, os.getpid()), "w")
        self._case = None
        self._lines = set()
        self._modules = {}

    def install(self):
        leave = os._exit

        def write_and_leave(status):
            sys.settrace(None)
            self._write()
            leave(status)

        os._exit = write_and_leave
        threading.settrace(self._called)
        sys.settrace(self._called)

    def _write(self):
        if self._case is not None:
            print(json.dumps([self._case, sorted(self._lines)]), file=self._file, flush=True)
        self._lines = set()

    def _called(self, frame, event, argument):
        code = frame.f_code
        if code.co_name == "run_case" and code.co_filename.endswith("run_case.py"):
            self._write()
            self._case = frame.f_locals["case"].identity
            return None
        return self._executes if self._module_of(code.co_filename) else None

    def _executes(self, frame, event, argument):
        if event == "line":
            self._lines.add("%s:%d" % (self._module_of(frame.f_code.co_filename), frame.f_lineno))
        return self._executes

    def _module_of(self, file):
        name = self._modules.get(file)
        if name is None:
            folder, base = os.path.split(file)
            name = "asyncio.%s" % base[:-len(".py")] if os.path.basename(folder) == "asyncio" and base.endswith(".py") else ""
            self._modules[file] = name
        return name


if "LOOPSPEC_MUTANT" in os.environ:
    sys.meta_path.insert(0, _Finder(json.loads(os.environ["LOOPSPEC_MUTANT"])))
if "LOOPSPEC_EXECUTED" in os.environ:
    _Executed(os.environ["LOOPSPEC_EXECUTED"]).install()
