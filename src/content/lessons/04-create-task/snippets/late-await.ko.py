import asyncio


async def background_job():
    await asyncio.sleep(1)
    raise RuntimeError("백그라운드 실패")


async def main():
    job = asyncio.create_task(background_job())
    print("메인 로직")
    await asyncio.sleep(2)
    try:
        await job
    except RuntimeError:
        print("메인: 오류를 받음")


asyncio.run(main())
