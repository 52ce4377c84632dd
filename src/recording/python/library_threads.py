"""Threads of anyio, in which FastAPI and Starlette run handlers that are no coroutines, as threads of the clock."""

import asyncio
import contextvars
import sys
from importlib.machinery import PathFinder

MODULE = "anyio.to_thread"


async def run_sync(func, *args, **_options):
    """anyio's function of that name. There is no limit to the number of threads; anyio's own is 40."""
    context = contextvars.copy_context()
    return await asyncio.get_running_loop().run_in_executor(None, context.run, func, *args)


class Finder:
    """Replaces the function as soon as a program imports its module, and imports nothing by itself."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name != MODULE:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec:
            load = spec.loader.exec_module

            def exec_module(module):
                load(module)
                module.run_sync = run_sync

            spec.loader.exec_module = exec_module
        return spec


def install() -> None:
    sys.meta_path.insert(0, Finder)
