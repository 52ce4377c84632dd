import asyncio


async def task(name, delay):
    print(f"{name} start")
    await asyncio.sleep(delay)
    print(f"{name} done")


async def main():
    a = task("A", 2)
    b = task("B", 1)
    print("called both")
    await asyncio.gather(a, b)


asyncio.run(main())
