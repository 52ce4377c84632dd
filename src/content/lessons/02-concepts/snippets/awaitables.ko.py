import asyncio


async def give(value):
    return value


async def main():
    print(await give(1))  # async 함수 호출
    future = asyncio.Future()
    future.set_result(2)
    print(await future)  # 퓨처
    try:
        print(await 3)  # 숫자
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
