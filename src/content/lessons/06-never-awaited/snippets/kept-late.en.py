import asyncio


async def save():
    await asyncio.sleep(1)
    raise RuntimeError("saving failed")


async def main():
    job = asyncio.create_task(save())
    print("main: other work")
    await asyncio.sleep(2)
    try:
        await job
    except RuntimeError:
        print("main: got the error")


asyncio.run(main())
