"""The process in which record.py runs one program: its source is on stdin, its events go to a file as JSON lines."""

import json
import linecache
import os
import sys
import traceback
import types

import library_threads
import virtual_clock
from virtual_clock import TooLong, clock

NAME = os.environ.pop("VIRTUAL_NAME")
MAXIMUM_EVENTS = 50_000


class Events:
    def __init__(self, path):
        self._file = open(path, "w", encoding="utf-8")
        self._count = 0

    def add(self, **event):
        self._count += 1
        self._file.write(json.dumps({"i": self._count, "t": milliseconds(), **event}) + "\n")
        self._file.flush()
        if self._count == MAXIMUM_EVENTS:
            raise TooLong("events")

    def end(self, reason):
        self._file.write(json.dumps({"end": {"t": milliseconds(), "reason": reason}}) + "\n")
        self._file.flush()


class Stream:
    """stdout or stderr: a `log` event for each text that ends a line, at the time of its end."""

    encoding, errors, newlines, closed = "utf-8", "strict", None, False

    def __init__(self, events, stream):
        self._events, self.name = events, stream
        self._pending = ""

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._pending += text
        if text.endswith("\n"):
            self.finish()
        return len(text)

    def finish(self):
        if self._pending == "":
            return
        text, self._pending = self._pending.removesuffix("\n"), ""
        event = {"type": "log", "stream": self.name.strip("<>"), "text": text}
        line = learner_line(sys._getframe())
        self._events.add(**event, **({"line": line} if line else {}))

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True


def milliseconds():
    value = clock.nanoseconds() / 1e6
    return int(value) if value == int(value) else value


def learner_line(frame):
    """The line of the learner's own file that is being run, or None."""
    while frame:
        if frame.f_code.co_filename == NAME:
            return frame.f_lineno
        frame = frame.f_back
    return None


def uncaught(error):
    """The `uncaught` event of an exception that the program did not catch."""
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code.co_filename != NAME:
        trace = trace.tb_next
    lines = [line for frame, line in traceback.walk_tb(trace) if frame.f_code.co_filename == NAME]
    syntax = isinstance(error, SyntaxError) and error.filename == NAME and not lines
    line = error.lineno if syntax else (lines or [None])[-1]
    text = "".join(traceback.format_exception(type(error), error, trace)).rstrip("\n")
    info = {"name": type(error).__name__, "message": str(error), "text": text}
    if line:
        info["line"] = line
    if syntax:
        info |= {"message": error.msg, "column": error.offset}
    event = {"type": "uncaught", "kind": "syntax" if syntax else "exception", "error": info}
    return event | ({"line": line} if line else {})


def main():
    source = sys.stdin.read()
    events = Events(os.environ.pop("VIRTUAL_OUT"))
    linecache.cache[NAME] = (len(source), None, source.splitlines(True), NAME)
    sys.stdout, sys.stderr = Stream(events, "<stdout>"), Stream(events, "<stderr>")
    sys.stdin = open(os.devnull)
    sys.argv = [NAME]
    program = sys.modules["__main__"] = types.ModuleType("__main__")
    program.__file__ = NAME
    virtual_clock.install()
    library_threads.install()
    reason = "completed"
    try:
        exec(compile(source, NAME, "exec"), program.__dict__)
    except TooLong as limit:
        events.add(type="kill", limit=str(limit))
        reason = "limit"
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        sys.stdout.finish()
        sys.stderr.finish()
        events.add(**uncaught(error))
        reason = "uncaught"
    sys.stdout.finish()
    sys.stderr.finish()
    events.end(reason)
    if reason == "limit":
        os._exit(0)


main()
