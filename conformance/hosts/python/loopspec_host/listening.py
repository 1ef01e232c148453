"""Whether this process listens at a port.

A port that was given back may be somebody else's a moment later: another host's, whose case is no business of this one. To connect there would disturb
that case and prove nothing about the loop here, so it is asked first whether anything of this process listens.
"""
import os
import socket
import stat

from .leaks import open_descriptors


def may_listen(port):
    """Whether a socket of this process listens at the port, in any family; true where the platform does not list descriptors."""
    names = open_descriptors()
    return not names or any(_listens(int(name), port) for name in names)


def _listens(fd, port):
    try:
        if not stat.S_ISSOCK(os.fstat(fd).st_mode):
            return False
        # A descriptor of its own: closing the object must not close the socket. Nor may making it let the socket block, as it does in PyPy.
        blocks = os.get_blocking(fd)
        with socket.socket(fileno=os.dup(fd)) as sock:
            os.set_blocking(fd, blocks)
            if sock.family not in (socket.AF_INET, socket.AF_INET6) or not sock.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                return False
            return sock.getsockname()[1] == port
    except OSError:
        # Closed meanwhile, or no socket that can tell.
        return False
