import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "0초 타이머")
    total = 0
    for i in range(1, 1001):
        total += i
    print(f"메인: 계산 끝 {total}")
    await asyncio.sleep(1)
    print("메인: 1초 뒤")


asyncio.run(main())
