"""The entry of the Python host: `python3 <this folder> [module:factory]`.

This file is parsed by whatever Python it is started with, however old, so it keeps to the syntax that all of them share: an
unsuitable Python is then refused in one message of the protocol, instead of dying of a syntax error that nobody understands.
Everything else is in the package beside it, which is imported only when the version is known to be right.
"""
import sys

OLDEST = (3, 8)


def refuse_old_version():
    import json

    running = ".".join(str(part) for part in sys.version_info[:3])
    message = {
        "type": "refused",
        "reason": "Python %s is too old: the host needs Python %d.%d or later" % ((running,) + OLDEST),
        "hint": "name a newer interpreter, such as --python python3.12",
    }
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
    sys.exit(2)


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        refuse_old_version()
    import gc

    # While modules are loaded there is no garbage worth looking for; `main` goes on collecting.
    gc.disable()
    # Without their compiled form the modules of the host cost as much time as everything else at its start. So it is kept even where
    # other programs are asked not to keep theirs; if the folder cannot be written, Python goes on without.
    wanted = sys.dont_write_bytecode
    sys.dont_write_bytecode = False
    from loopspec_host.main import main

    sys.dont_write_bytecode = wanted

    main(sys.argv[1:])
