import asyncio


async def my_func():
    print("job start")


async def main():
    job = my_func()
    print("main: next line")
    job = None
    print("main: end")


asyncio.run(main(), debug=True)
