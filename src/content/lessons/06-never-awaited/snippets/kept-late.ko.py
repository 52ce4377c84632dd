import asyncio


async def save():
    await asyncio.sleep(1)
    raise RuntimeError("저장 실패")


async def main():
    job = asyncio.create_task(save())
    print("메인: 다른 일")
    await asyncio.sleep(2)
    try:
        await job
    except RuntimeError:
        print("메인: 오류를 받음")


asyncio.run(main())
