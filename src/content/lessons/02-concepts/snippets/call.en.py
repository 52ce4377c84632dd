import asyncio


async def download():
    print("download start")
    await asyncio.sleep(1)
    print("download done")


async def main():
    print("before the call")
    job = download()
    print("after the call")
    await job


asyncio.run(main())
