import asyncio


def load():
    print("load start")
    await asyncio.sleep(1)
    print("load done")


async def main():
    print("main start")
    load()


asyncio.run(main())
