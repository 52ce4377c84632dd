import asyncio


async def job(name):
    print(f"{name} start")
    await asyncio.sleep(1)
    print(f"{name} done")


async def main():
    a = asyncio.create_task(job("A"))
    b = asyncio.create_task(job("B"))
    print("main logic")
    await a
    await b


asyncio.run(main())
