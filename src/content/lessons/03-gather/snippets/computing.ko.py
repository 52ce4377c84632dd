import asyncio


async def task(name):
    print(f"{name} 시작")
    total = 0
    for i in range(1, 1001):
        total += i
    print(f"{name} 완료: {total}")


async def main():
    await asyncio.gather(task("A"), task("B"))


asyncio.run(main())
