"""What Jupyter starts as a kernel of the tests: it asks the nursery for one and stands in for it.

    python -I -S stand_in.py SOCKET ipykernel_launcher -f CONNECTION_FILE

Signals go on to the kernel, its end is the end of this process, and the other way round. Nothing
is imported that takes time. `ipykernel_launcher` is there for who looks for kernels by that word.
"""

import json
import os
import signal
import socket
import sys


def main(nursery: str, _: str, *arguments: str) -> int:
    """Stand in for a kernel; return the code with which it ended."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(nursery)
        socket.send_fds(connection, [b"!"], [0, 1, 2])
        order = {"arguments": arguments, "environment": dict(os.environ), "folder": os.getcwd()}  # noqa: PTH109 - pathlib takes time
        connection.sendall(json.dumps(order).encode() + b"\n")
        answers = connection.makefile()
        kernel = int(answers.readline())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda number, _: os.kill(kernel, number))
        return int(answers.readline() or 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
