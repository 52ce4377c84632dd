import asyncio


async def my_func():
    print("job start")
    await asyncio.sleep(1)
    print("job done")


async def main():
    my_func()  # no await
    print("main: next line")
    await asyncio.sleep(2)
    print("main: end")


asyncio.run(main())
