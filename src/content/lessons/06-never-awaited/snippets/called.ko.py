import asyncio


async def my_func():
    print("작업 시작")
    await asyncio.sleep(1)
    print("작업 완료")


async def main():
    my_func()  # await가 없어요
    print("메인: 다음 줄")
    await asyncio.sleep(2)
    print("메인: 끝")


asyncio.run(main())
