import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    print(f"{name} saved")
    return name


async def main():
    files = [("A", 2), ("B", 1)]
    saved = [await save(name, delay) for name, delay in files]
    print(f"all done: {saved}")


asyncio.run(main())
