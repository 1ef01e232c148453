"""The loop under test: its factory, found by name, and how the rest of asyncio comes to use it.

Without a name it is asyncio's default loop, and nothing is installed: whatever the environment made of the standard library is tested as
it is. A named factory becomes part of a policy, so that asyncio.new_event_loop(), asyncio.run() and get_event_loop() make its loops.
"""
import asyncio
import importlib
import os
import sys
import warnings


class Refused(Exception):
    """There is no loop to test; says why, and what to do."""

    def __init__(self, reason, hint):
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


class Subject:
    """Makes loops of the kind under test."""

    def __init__(self, name, factory, version):
        self.name = name
        self.version = version
        self._factory = factory
        self._policy_class = None
        # Keywords with which asyncio.run makes such a loop, where no policy can tell it to.
        self.run_options = {}
        if factory is not None:
            self._install_policy(factory)

    def new_event_loop(self):
        """A new loop, made the way a program would."""
        return self._factory() if self.run_options else asyncio.new_event_loop()

    def forget_current_loop(self):
        """Makes the thread one for which no loop was ever set, as far as this Python knows the difference."""
        asyncio.set_event_loop(None)
        if sys.version_info >= (3, 14):
            return
        # A policy remembers that set_event_loop(None) was called; only a new one has never heard of it.
        policy = self._policy_class or type(asyncio.get_event_loop_policy())
        try:
            asyncio.set_event_loop_policy(policy())
        except TypeError:
            pass

    def _install_policy(self, factory):
        with warnings.catch_warnings():
            # Policies are deprecated since Python 3.14, but still what these functions ask.
            warnings.simplefilter("ignore")
            if not hasattr(asyncio, "set_event_loop_policy"):
                self.run_options = {"loop_factory": factory}
                return

            class SubjectPolicy(asyncio.DefaultEventLoopPolicy):
                """The default policy, but for the loops that it makes."""

                def new_event_loop(self):
                    return factory()

            asyncio.set_event_loop_policy(SubjectPolicy())
        self._policy_class = SubjectPolicy


def load_subject(name):
    """The subject of `module:factory`, or the default one without a name."""
    if name is None:
        return Subject("asyncio", None, None)
    module_name, colon, path = name.partition(":")
    if not colon or not module_name or not path:
        raise Refused("`%s` does not name a loop" % name, "write module:factory, for example uvloop:new_event_loop")
    module = _import(module_name)
    factory = module
    for part in path.split("."):
        try:
            factory = getattr(factory, part)
        except AttributeError:
            raise Refused("module %s has no %s" % (module_name, path), _offer(module)) from None
    if not callable(factory):
        raise Refused("%s is no factory: it cannot be called" % name, "name a function or class that makes a loop")
    if factory is asyncio.new_event_loop:
        # It would ask the policy, and the policy it.
        return load_subject(None)
    package = module_name.partition(".")[0]
    return Subject(module_name, factory, _version(package))


def _import(name):
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not (name == error.name or name.startswith(error.name + ".")):
            raise Refused("importing %s fails: %s" % (name, error), "install what it needs for %s" % sys.executable) from None
        hint = "install it for %s, or start in the folder that it is in (this is %s)" % (sys.executable, os.getcwd())
        raise Refused("there is no module %s" % name, hint) from None
    except BaseException as error:
        reason = "importing %s raises %s: %s" % (name, type(error).__name__, error)
        raise Refused(reason, "try: %s -c 'import %s'" % (sys.executable, name)) from None


def _offer(module):
    """Names in the module that may be what was meant."""
    names = [name for name in dir(module) if "loop" in name.lower() and callable(getattr(module, name, None))]
    return "it has " + ", ".join(names[:8]) if names else "look up what the module calls its loop"


def _version(package):
    module = sys.modules.get(package)
    version = getattr(module, "__version__", None)
    if isinstance(version, str):
        return version
    try:
        from importlib import metadata

        return metadata.version(package)
    except Exception:
        return None


def identify(subject):
    """Makes a loop, closes it, and says what it is."""
    try:
        loop = subject.new_event_loop()
    except BaseException as error:
        reason = "making a loop raises %s: %s" % (type(error).__name__, error)
        raise Refused(reason, "the factory must work without arguments, in the main thread") from None
    cls = type(loop)
    if not isinstance(loop, asyncio.AbstractEventLoop) or not callable(getattr(loop, "run_forever", None)):
        reason = "the factory made an object of type %s.%s, which is no event loop" % (cls.__module__, cls.__qualname__)
        raise Refused(reason, "it must return an instance of asyncio.AbstractEventLoop; asyncio itself accepts no other")
    try:
        loop.close()
    except BaseException as error:
        print("closing the first loop raises %s: %s" % (type(error).__name__, error), file=sys.stderr)
    identity = {"name": subject.name, "class": cls.__qualname__, "module": cls.__module__}
    if subject.version is not None:
        identity["version"] = subject.version
    inherited = _inherited(cls)
    if inherited is not None:
        identity["inherits"] = inherited
    return identity


def _inherited(cls):
    """The loop of asyncio itself whose code a class of somebody else's inherits; None if it inherits none."""
    if _is_of_asyncio(cls):
        return None
    for ancestor in cls.__mro__:
        if _is_of_asyncio(ancestor) and issubclass(ancestor, asyncio.BaseEventLoop):
            return "%s.%s" % (ancestor.__module__, ancestor.__qualname__)
    return None


def _is_of_asyncio(cls):
    return cls.__module__.partition(".")[0] == "asyncio"
