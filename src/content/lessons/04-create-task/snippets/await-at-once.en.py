import asyncio


async def background_job():
    await asyncio.sleep(1)
    print("background done")


async def main():
    await background_job()  # waits at once
    await asyncio.sleep(0.5)
    print("main logic done")
    print("all done")


asyncio.run(main())
