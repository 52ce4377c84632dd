import asyncio


async def task(name, delay):
    print(f"{name} 시작")
    await asyncio.sleep(delay)
    print(f"{name} 완료")


async def main():
    a = task("A", 2)
    b = task("B", 1)
    await a
    await b


asyncio.run(main())
