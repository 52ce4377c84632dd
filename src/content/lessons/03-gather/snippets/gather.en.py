import asyncio


async def task(name, delay):
    print(f"{name} start")
    await asyncio.sleep(delay)
    print(f"{name} done")


async def main():
    await asyncio.gather(task("A", 2), task("B", 1))


asyncio.run(main())
