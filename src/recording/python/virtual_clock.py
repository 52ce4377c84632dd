"""A clock that moves only when a program waits: `time`, and an event loop whose selector does not sleep."""

import asyncio
import concurrent.futures
import selectors
import threading
import time

from loopback import REAL_GRACE, Loopback

EPOCH = 1_767_225_600  # 2026-01-01T00:00:00Z: what `time.time()` says at the start of every run.
MAXIMUM_SECONDS = 3600


class TooLong(KeyboardInterrupt):
    """Ends a program from within. asyncio hands on a KeyboardInterrupt and no other exception of ours."""


class Clock:
    """Whole nanoseconds since the start of the run, so that sums of waits are exact."""

    def __init__(self):
        self._now = 0
        self._threads = threading.local()

    def nanoseconds(self) -> int:
        return self._now + getattr(self._threads, "ahead", 0)

    def seconds(self) -> float:
        return self.nanoseconds() / 1e9

    def advance(self, seconds: float) -> None:
        if self.seconds() + seconds > MAXIMUM_SECONDS:
            raise TooLong("virtual-time")
        step = max(0, round(seconds * 1e9))
        if hasattr(self._threads, "ahead"):
            self._threads.ahead += step
        else:
            self._now += step

    def aside(self, work):
        """Calls work as another thread would run it: its waits move a clock of its own.

        Returns how many seconds it took, its result, and the exception that it ended with.
        """
        self._threads.ahead = 0
        try:
            return_value, error = work(), None
        except Exception as caught:
            return_value, error = None, caught
        took = self._threads.ahead / 1e9
        del self._threads.ahead
        return took, return_value, error


clock = Clock()


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    clock.advance(seconds)


class VirtualSelector(selectors.SelectSelector):
    """Where the loop would sleep, the clock jumps. What is ready, or on its way to a socket, still comes first.

    So what travels between sockets of the program takes no virtual time, and what is ready at which turn of the
    loop does not depend on the machine.
    """

    _loopback = None

    def select(self, timeout=None):
        sockets = len(self.get_map()) > 1  # The loop has one for itself, to be woken by threads and signals.
        if sockets:
            self._loopback = self._loopback or Loopback()
            self._loopback.settle()
        ready = super().select(REAL_GRACE if sockets and timeout != 0 else 0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            raise TooLong("silence")  # Nothing will ever happen: on a real clock, this hangs.
        clock.advance(timeout)
        return []

    def close(self):
        super().close()
        if self._loopback:
            self._loopback.close()


class TimerHandle(asyncio.TimerHandle):
    """Timers that are due at the same time fire in the order in which they were set."""

    _count = 0

    def __init__(self, when, *args, **kwargs):
        super().__init__(round(when, 9), *args, **kwargs)
        TimerHandle._count += 1
        self._order = TimerHandle._count

    def __lt__(self, other):
        return (self._when, self._order) < (other._when, other._order)


class Task(asyncio.Task):
    """Sets of tasks keep the order of creation; on a plain CPython it depends on memory addresses."""

    _count = 0

    def __init__(self, *args, **kwargs):
        Task._count += 1
        self._order = Task._count
        super().__init__(*args, **kwargs)

    def __hash__(self):
        return self._order


def run_in_executor(self, executor, func, *args):
    """A thread of a pool, simulated: the work is done here and now, and is ready when its own clock says."""
    if executor is not None and not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
        raise NotImplementedError("Only threads are simulated, not processes.")
    took, result, error = clock.aside(lambda: func(*args))
    future = self.create_future()

    def finish():
        if future.done():
            return
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    self.call_later(took, finish)
    return future


def install() -> None:
    time.sleep = sleep
    for name in ("monotonic", "perf_counter"):
        setattr(time, name, clock.seconds)
        setattr(time, f"{name}_ns", clock.nanoseconds)
    time.time = lambda: EPOCH + clock.seconds()
    time.time_ns = lambda: EPOCH * 10**9 + clock.nanoseconds()
    selectors.DefaultSelector = VirtualSelector
    asyncio.events.TimerHandle = asyncio.TimerHandle = TimerHandle
    asyncio.tasks.Task = asyncio.Task = Task
    asyncio.BaseEventLoop.run_in_executor = run_in_executor
