import asyncio


def ring():
    print("alarm")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, ring)
    print("last line")


asyncio.run(main())
