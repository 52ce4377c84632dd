import asyncio


async def main():
    print("one")
    await asyncio.sleep(0.1)
    print("two")


asyncio.run(main())
