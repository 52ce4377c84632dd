"""What a traceback or a warning reads like when only the learner's own file is of interest."""

import re

FRAME = re.compile(r'^(?P<indent>[\s|+]*)File "(?P<file>[^"]*)", line \d+')
LIBRARY = re.compile(r"(?:/[^\s:\"'/]+)*/(?:lib|Lib)/python3[^/\s]*/(?:site-packages/|dist-packages/)?")
# CPython has no second line of it left by the time it shuts down.
AT_EXIT = re.compile(r"^(sys:1: RuntimeWarning: .*)\nRuntimeWarning: Enable tracemalloc .*$", re.MULTILINE)


def shorten(text: str, name: str) -> str:
    """Drops the frames of the library from tracebacks, and folders from file names.

    `/usr/lib/python3.11/asyncio/events.py:80: RuntimeWarning` becomes `asyncio/events.py:80: RuntimeWarning`.
    """
    kept = []
    skipping = None
    for line in text.split("\n"):
        frame = FRAME.match(line)
        if frame:
            skipping = None if frame["file"] == name else len(frame["indent"])
        elif skipping is not None and not (
            len(line) > skipping + 1 and line[:skipping].strip(" |+") == "" and line[skipping : skipping + 2] == "  "
        ):
            skipping = None
        if skipping is None:
            kept.append(line)
    return AT_EXIT.sub(r"\1", LIBRARY.sub("", "\n".join(kept)))
