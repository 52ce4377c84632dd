import asyncio


async def load():
    await asyncio.sleep(1)
    raise RuntimeError("loading failed")


async def safe_load():
    try:
        return load()
    except RuntimeError:
        return "default"


async def main():
    print(type(await safe_load()))


asyncio.run(main())
