import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("백그라운드 완료")


async def main():
    await background_job()  # 바로 기다려요
    await asyncio.sleep(0.5)
    print("메인 로직 완료")
    print("모두 완료")


asyncio.run(main())
