import asyncio


async def job(name):
    print(f"{name} start")
    await asyncio.sleep(1)
    print(f"{name} done")


async def main():
    print("main logic")
    await job("A")
    await job("B")


asyncio.run(main())
