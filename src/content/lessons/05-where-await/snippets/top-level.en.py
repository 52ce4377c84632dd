import asyncio


async def main():
    print("main start")
    await asyncio.sleep(1)
    print("main done")


await main()
