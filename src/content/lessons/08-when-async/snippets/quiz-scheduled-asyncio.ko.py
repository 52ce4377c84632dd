import asyncio


async def job():
    print("작업 시작")
    await asyncio.sleep(1)
    print("작업 완료")


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0.5)
    print("메인 로직")
    await task


asyncio.run(main())
