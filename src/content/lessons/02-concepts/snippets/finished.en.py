import asyncio


async def load():
    return "settings"


async def work(name, settings):
    print(f"{name} start")
    await settings
    print(f"{name} done")


async def main():
    settings = asyncio.create_task(load())
    await settings  # done after this line
    await asyncio.gather(work("A", settings), work("B", settings))


asyncio.run(main())
