import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("background done")


async def main():
    await background_job()
    print("main logic")


asyncio.run(main())
