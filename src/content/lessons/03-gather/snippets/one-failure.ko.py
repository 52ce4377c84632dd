import asyncio


async def task(name, delay):
    await asyncio.sleep(delay)
    if name == "B":
        raise RuntimeError("B 실패")
    print(f"{name} 완료")


async def main():
    try:
        await asyncio.gather(task("A", 2), task("B", 1))
    except RuntimeError:
        print("메인: 오류를 받음")
    await asyncio.sleep(2)
    print("메인: 끝")


asyncio.run(main())
