import asyncio


def ring():
    print("알람")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, ring)
    print("마지막 줄")


asyncio.run(main())
