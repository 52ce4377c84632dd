import asyncio


async def task(name, delay):
    await asyncio.sleep(delay)
    print(f"{name} 완료")
    return f"{name}의 결과"


async def main():
    first, second = await asyncio.gather(task("A", 2), task("B", 1))
    print(f"first = {first}")
    print(f"second = {second}")


asyncio.run(main())
