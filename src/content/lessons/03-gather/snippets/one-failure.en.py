import asyncio


async def task(name, delay):
    await asyncio.sleep(delay)
    if name == "B":
        raise RuntimeError("B failed")
    print(f"{name} done")


async def main():
    try:
        await asyncio.gather(task("A", 2), task("B", 1))
    except RuntimeError:
        print("main: got the error")
    await asyncio.sleep(2)
    print("main: end")


asyncio.run(main())
