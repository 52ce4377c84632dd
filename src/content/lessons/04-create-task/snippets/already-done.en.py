import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("background done")
    return 42


async def main():
    job = asyncio.create_task(background_job())
    await asyncio.sleep(2)
    print("main logic done")
    result = await job  # already done
    print("result:", result)


asyncio.run(main())
