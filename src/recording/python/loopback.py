"""When all that a process sent to itself over the loopback interface has arrived: without waiting for a time."""

import os
import socket
import sys

# What one packet sets off: a connection takes three of them (SYN, SYN-ACK, ACK) until both ends know.
ROUNDS = 4
# Linux delivers what one CPU sends in one order. Elsewhere, sockets get so many real seconds besides.
REAL_GRACE = 0 if sys.platform == "linux" else 0.02


class Loopback:
    """A connection of its own, whose bytes queue up behind all packets that were sent before them.

    Linux keeps one queue of loopback packets for each CPU, and the answer to a packet joins it while the packet is
    delivered. So when a byte has gone to and fro, what was on the way before it has arrived, and what that set off
    is on its way, before the next byte: however busy the machine is. It takes some 100 µs.
    """

    def __init__(self):
        if hasattr(os, "sched_setaffinity"):
            allowed = sorted(os.sched_getaffinity(0))
            os.sched_setaffinity(0, {allowed[os.getpid() % len(allowed)]})
        with socket.create_server(("127.0.0.1", 0)) as server:
            self._ends = [socket.create_connection(server.getsockname()), server.accept()[0]]
        for end in self._ends:
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def settle(self) -> None:
        """Returns when nothing is on the way any more."""
        there, back = self._ends
        for _ in range(ROUNDS):
            for sender, receiver in ((there, back), (back, there)):
                sender.send(b".")
                receiver.recv(1)

    def close(self) -> None:
        for end in self._ends:
            end.close()
