import asyncio


async def task(name, delay):
    await asyncio.sleep(delay)
    if name == "B":
        raise RuntimeError("B failed")
    print(f"{name} done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(task("A", 2))
            group.create_task(task("B", 1))
    except* RuntimeError:
        print("main: got the error")


asyncio.run(main())
