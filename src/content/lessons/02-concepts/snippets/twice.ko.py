import asyncio


async def hello():
    print("본문 실행")
    return "안녕"


async def main():
    print(type(hello).__name__)
    called = hello()
    print(type(called).__name__)
    print(await called)
    try:
        print(await called)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
