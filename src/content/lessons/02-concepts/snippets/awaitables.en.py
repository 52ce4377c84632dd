import asyncio


async def give(value):
    return value


async def main():
    print(await give(1))  # an async function called
    future = asyncio.Future()
    future.set_result(2)
    print(await future)  # a future
    try:
        print(await 3)  # a number
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
