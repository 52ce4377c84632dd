import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "0-second timer")
    total = 0
    for i in range(1, 1001):
        total += i
    print(f"main: computed {total}")
    await asyncio.sleep(1)
    print("main: 1 second later")


asyncio.run(main())
