import asyncio


async def my_func():
    print("작업 시작")


async def main():
    job = my_func()
    print("메인: 다음 줄")
    job = None
    print("메인: 끝")


asyncio.run(main(), debug=True)
