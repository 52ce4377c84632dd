import asyncio


async def job(name):
    print(f"{name} 시작")
    await asyncio.sleep(1)
    print(f"{name} 완료")


async def main():
    print("메인 로직")
    await job("A")
    await job("B")


asyncio.run(main())
