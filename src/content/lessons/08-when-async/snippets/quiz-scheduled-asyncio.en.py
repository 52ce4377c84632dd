import asyncio


async def job():
    print("job start")
    await asyncio.sleep(1)
    print("job done")


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0.5)
    print("main logic")
    await task


asyncio.run(main())
