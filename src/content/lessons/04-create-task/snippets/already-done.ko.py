import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("백그라운드 완료")
    return 42


async def main():
    job = asyncio.create_task(background_job())
    await asyncio.sleep(2)
    print("메인 로직 완료")
    result = await job  # 이미 끝나 있어요
    print("결과:", result)


asyncio.run(main())
