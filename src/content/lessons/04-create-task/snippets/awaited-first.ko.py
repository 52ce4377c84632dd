import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("백그라운드 완료")


async def main():
    await background_job()
    print("메인 로직")


asyncio.run(main())
