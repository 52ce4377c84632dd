import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("백그라운드 완료")


async def main():
    job = asyncio.create_task(background_job())
    await asyncio.sleep(0.5)  # 메인이 하는 일
    print("메인 로직 완료")
    await job
    print("모두 완료")


asyncio.run(main())
