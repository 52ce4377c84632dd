import asyncio


async def task(name, delay):
    print(f"{name} 시작")
    await asyncio.sleep(delay)
    print(f"{name} 완료")


async def main():
    a = task("A", 2)
    b = task("B", 1)
    print("둘 다 호출함")
    await asyncio.gather(a, b)


asyncio.run(main())
