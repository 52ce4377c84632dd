import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "0초 타이머")
    print("메인: 기다리기 전")
    await asyncio.sleep(1)
    print("메인: 1초 뒤")


asyncio.run(main())
