import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("background done")


async def main():
    job = asyncio.create_task(background_job())
    await asyncio.sleep(0.5)  # the main program's own work
    print("main logic done")
    await job
    print("all done")


asyncio.run(main())
