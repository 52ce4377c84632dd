import asyncio


async def background_job():
    await asyncio.sleep(1)
    raise RuntimeError("background failed")


async def main():
    job = asyncio.create_task(background_job())
    print("main logic")
    await asyncio.sleep(2)
    try:
        await job
    except RuntimeError:
        print("main: got the error")


asyncio.run(main())
