import asyncio


async def task(name, delay):
    await asyncio.sleep(delay)
    print(f"{name} done")
    return f"result of {name}"


async def main():
    first, second = await asyncio.gather(task("A", 2), task("B", 1))
    print(f"first = {first}")
    print(f"second = {second}")


asyncio.run(main())
