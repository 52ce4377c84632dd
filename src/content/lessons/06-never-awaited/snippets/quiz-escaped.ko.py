import asyncio


async def save():
    await asyncio.sleep(1)
    raise RuntimeError("저장 실패")


async def main():
    try:
        save()
        print("저장함")
    except RuntimeError:
        print("메인: 오류를 받음")
    await asyncio.sleep(2)
    print("메인: 끝")


asyncio.run(main())
