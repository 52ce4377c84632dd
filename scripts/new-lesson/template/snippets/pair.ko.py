import asyncio


async def main():
    print("하나")
    await asyncio.sleep(0.1)
    print("둘")


asyncio.run(main())
