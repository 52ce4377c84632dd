import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    print(f"{name} saved")


async def main():
    files = [("A", 2), ("B", 1)]
    jobs = [save(name, delay) for name, delay in files]
    await asyncio.gather(*jobs)
    print("all done")


asyncio.run(main())
