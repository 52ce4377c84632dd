import asyncio


async def background_job():
    try:
        await asyncio.sleep(1)
        print("백그라운드 완료")
    except asyncio.CancelledError:
        print("백그라운드 취소됨")
        raise


async def main():
    job = asyncio.create_task(background_job())
    print("메인 로직")


asyncio.run(main())
