import asyncio


async def save():
    await asyncio.sleep(1)
    raise RuntimeError("saving failed")


async def main():
    try:
        save()
        print("saved")
    except RuntimeError:
        print("main: got the error")
    await asyncio.sleep(2)
    print("main: end")


asyncio.run(main())
