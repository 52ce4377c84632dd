import asyncio


async def my_func():
    print("job start")
    await asyncio.sleep(1)
    print("job done")


async def main():
    await my_func()  # awaited here
    print("main: next line")


asyncio.run(main())  # runs the coroutine of main
