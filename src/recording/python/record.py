"""Prints the trace of a Python program, run on this CPython under a virtual clock.

    python3 record.py FILE [--name NAME]

NAME is the file name that the program sees and that its tracebacks show; FILE's own by default. The trace is the
JSON of src/trace/events.ts with language `python`: `log`, `uncaught` and `kill` events, and the end.
The program runs in a process of its own, so that what CPython says while it shuts down is recorded, too.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

from shorten import shorten

REAL_SECONDS = 60  # A program that computes for so long, or that waits for the world, is ended.
TRACE_VERSION = 1


def record(file: str, name: str) -> dict:
    """Returns the trace. A program that cannot be ended by itself is killed: reason `limit`."""
    with open(file, encoding="utf-8") as source:
        text = source.read()
    events, end, stderr = run(text, name)
    trailing = shorten(stderr, name).splitlines()
    if end is None:
        events.append({"i": 0, "t": last(events), "type": "kill", "limit": "silence"})
        end = {"t": last(events), "reason": "limit"}
        trailing = []
    events.sort(key=lambda event: event["t"])  # Stable: threads print at times of their own.
    for line in trailing:
        events.append({"i": 0, "t": end["t"], "type": "log", "stream": "stderr", "text": line})
    end["t"] = max(end["t"], last(events))
    for event in events:
        del event["i"]
        texts = event.get("error", event)
        if isinstance(texts.get("text"), str):
            texts["text"] = shorten(texts["text"], name)
    return {"version": TRACE_VERSION, "language": "python", "events": events, "end": end}


def last(events: list) -> float:
    return max((event["t"] for event in events), default=0)


def run(text: str, name: str):
    """Returns the events, the end (None when the program did not come to one), and what is on fd 2."""
    child = os.path.join(os.path.dirname(os.path.abspath(__file__)), "virtual_run.py")
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "events")
        environment = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("PYTHON", "VIRTUAL_")) and not key.lower().endswith("_proxy")
        }
        environment |= {"PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8", "TZ": "UTC", "NO_COLOR": "1"}
        environment |= {"PYTHONDONTWRITEBYTECODE": "1", "VIRTUAL_OUT": out, "VIRTUAL_NAME": name}
        try:
            done = subprocess.run(
                [sys.executable, child],
                input=text,
                capture_output=True,
                encoding="utf-8",
                cwd=folder,
                env=environment,
                timeout=REAL_SECONDS,
            )
            stderr = done.stderr
        except subprocess.TimeoutExpired:
            stderr = ""
        lines = open(out, encoding="utf-8").read().splitlines() if os.path.exists(out) else []
    records = [json.loads(line) for line in lines]
    ends = [record["end"] for record in records if "end" in record]
    return [record for record in records if "end" not in record], (ends or [None])[-1], stderr


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--name")
    arguments = parser.parse_args()
    trace = record(arguments.file, arguments.name or os.path.basename(arguments.file))
    json.dump(trace, sys.stdout, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
