import asyncio
import time


async def tick():
    for n in [1, 2, 3]:
        await asyncio.sleep(1)
        print(f"tick {n}")


async def report():
    time.sleep(2.5)
    print("report done")


async def main():
    await asyncio.gather(tick(), report())


asyncio.run(main())
