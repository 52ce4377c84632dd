import asyncio


async def task(name):
    print(f"{name} start")
    total = 0
    for i in range(1, 1001):
        total += i
    print(f"{name} done: {total}")


async def main():
    await asyncio.gather(task("A"), task("B"))


asyncio.run(main())
