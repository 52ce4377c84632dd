import asyncio


async def tick():
    for n in [1, 2, 3]:
        await asyncio.sleep(1)
        print(f"tick {n}")


async def report():
    await asyncio.sleep(2.5)  # a server is to send it
    print("report done")


async def main():
    await asyncio.gather(tick(), report())


asyncio.run(main())
