import asyncio


async def get_price():
    await asyncio.sleep(1)
    return 3000


async def main():
    print(get_price() + 500)


asyncio.run(main())
