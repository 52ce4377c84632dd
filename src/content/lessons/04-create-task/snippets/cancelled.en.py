import asyncio


async def background_job():
    try:
        await asyncio.sleep(1)
        print("background done")
    except asyncio.CancelledError:
        print("background cancelled")
        raise


async def main():
    job = asyncio.create_task(background_job())
    print("main logic")


asyncio.run(main())
