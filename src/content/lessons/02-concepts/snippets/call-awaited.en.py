import asyncio


async def download():
    print("download start")
    await asyncio.sleep(1)
    print("download done")


async def main():
    print("before the call")
    await download()
    print("after the call")


asyncio.run(main())
