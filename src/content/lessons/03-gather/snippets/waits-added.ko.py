import asyncio


async def task(name, delay):
    print(f"{name} 시작")
    await asyncio.sleep(delay)
    print(f"{name} 완료")


async def main():
    await asyncio.gather(task("A", 2), task("B", 3))


asyncio.run(main())
