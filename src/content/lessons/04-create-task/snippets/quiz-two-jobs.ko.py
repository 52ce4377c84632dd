import asyncio


async def job(name):
    print(f"{name} 시작")
    await asyncio.sleep(1)
    print(f"{name} 완료")


async def main():
    a = asyncio.create_task(job("A"))
    b = asyncio.create_task(job("B"))
    print("메인 로직")
    await a
    await b


asyncio.run(main())
