import asyncio


async def my_func():
    print("작업 시작")
    await asyncio.sleep(1)
    print("작업 완료")


async def main():
    await my_func()  # 직접 기다려요
    print("메인: 다음 줄")


asyncio.run(main())  # main의 코루틴을 실행해요
