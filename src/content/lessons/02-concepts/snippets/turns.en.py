import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "0-second timer")
    print("main: before waiting")
    await asyncio.sleep(1)
    print("main: 1 second later")


asyncio.run(main())
